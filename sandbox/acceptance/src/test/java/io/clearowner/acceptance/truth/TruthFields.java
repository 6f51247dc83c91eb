package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthReach.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Renames the app's custom fields, narrows their contexts, hides them in projects, and deletes them. Jira indexes
 * nothing again, so the projects concerned wait for an administrator; but the app does so for fields that it creates.
 */
final class TruthFields extends TruthChanges {
    private static final int MOST_RESTRICTIONS = 2;
    private static final List<String> NAMES = List.of(
            "Product Owner",
            "Delivery Owner",
            "Vision Clarity",
            "Execution Clarity",
            "Effective Product Owner",
            "Effective Delivery Owner",
            "Sponsor",
            "Keeper",
            "Clear what",
            "Clear when");

    private final Map<String, String> names = new HashMap<>();

    TruthFields(TruthModel model, Random random, TruthSite site) {
        super(model, random, site);
        for (int i = 0; i < TruthReach.FIELDS.size(); i++) {
            names.put(TruthReach.FIELDS.get(i), NAMES.get(i));
        }
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::rename, 2);
        all.put(this::narrow, 1);
        all.put(this::hide, 1);
        all.put(this::widen, 1);
        all.put(this::show, 1);
        all.put(this::deleteAndRepair, 1);
        return all;
    }

    /** Also to a name that another of the fields had before. */
    private String rename() {
        String field = any(TruthReach.FIELDS).orElseThrow();
        String name = any(NAMES, candidate -> !names.containsValue(candidate)).orElseThrow();
        expect(204, site.admin.put(path(field), Map.of("name", name)));
        String old = names.put(field, name);
        return "rename the field " + old + " to " + name;
    }

    /** A new field has the name that the app gives it, which none of the others must have by then. */
    private String deleteAndRepair() {
        int index = random.nextInt(TruthReach.FIELDS.size());
        String field = TruthReach.FIELDS.get(index);
        String name = NAMES.get(index);
        boolean taken = TruthReach.FIELDS.stream()
                .anyMatch(other -> !other.equals(field) && names.get(other).equals(name));
        if (taken) {
            return null;
        }
        String id = site.reader.fields().get(field);
        expect(200, site.admin.send("DELETE", "/rest/api/2/customFields?ids=" + id, null));
        TruthSite.repairFields(site.admin);
        site.reader.readFields();
        names.put(field, name);
        model.clearField(field);
        return "delete the field " + field + " and repair it";
    }

    private String path(String field) {
        return "/rest/sandbox/1.0/fields/" + site.reader.fields().get(field);
    }

    /** Takes one project, or one issue type, out of the context of a field. */
    private String narrow() {
        Optional<String> field = any(TruthReach.FIELDS, candidate -> !model.reach.contexts.containsKey(candidate));
        if (field.isEmpty() || model.reach.restrictions() >= MOST_RESTRICTIONS) {
            return null;
        }
        Map<String, Object> body = new HashMap<>();
        Context context;
        if (random.nextBoolean()) {
            Set<String> projects = new HashSet<>(projects());
            projects.addAll(model.archivedProjects);
            String excluded = any(projects()).orElseThrow();
            projects.remove(excluded);
            body.put("projects", projects);
            context = new Context(projects, null);
            site.toReindex.add(excluded);
        } else {
            Set<String> types = new HashSet<>(site.typeIds.keySet());
            types.remove(any(new ArrayList<>(site.typeIds.keySet())).orElseThrow());
            body.put("issueTypes", types);
            context = new Context(null, types);
            site.toReindex.addAll(allProjects());
        }
        expect(204, site.admin.put(path(field.get()) + "/contexts", body));
        model.reach.contexts.put(field.get(), context);
        return "narrow " + field.get() + " to " + context;
    }

    private String widen() {
        Optional<String> field = any(model.reach.contexts.keySet());
        if (field.isEmpty()) {
            return null;
        }
        expect(204, site.admin.put(path(field.get()) + "/contexts", Map.of()));
        model.reach.contexts.remove(field.get());
        site.toReindex.addAll(allProjects());
        return "widen " + field.get() + " to everything";
    }

    private String hide() {
        if (model.reach.restrictions() >= MOST_RESTRICTIONS) {
            return null;
        }
        String field = any(TruthReach.FIELDS).orElseThrow();
        String project = any(projects()).orElseThrow();
        setHidden(project, field, true);
        model.reach.hide(project, field);
        return "hide " + field + " in " + project;
    }

    private String show() {
        Optional<String> project =
                any(model.reach.hidden.keySet(), candidate -> !model.archivedProjects.contains(candidate));
        if (project.isEmpty()) {
            return null;
        }
        String field = any(model.reach.hidden.get(project.get())).orElseThrow();
        setHidden(project.get(), field, false);
        model.reach.show(project.get(), field);
        return "show " + field + " in " + project.get() + " again";
    }

    private void setHidden(String project, String field, boolean hidden) {
        expect(
                204,
                site.admin.put(
                        "/rest/sandbox/1.0/projects/" + project + "/fields/"
                                + site.reader.fields().get(field),
                        Map.of("hidden", hidden)));
        site.toReindex.add(project);
    }

    private Set<String> allProjects() {
        Set<String> all = new HashSet<>(projects());
        all.addAll(model.archivedProjects);
        return all;
    }
}
