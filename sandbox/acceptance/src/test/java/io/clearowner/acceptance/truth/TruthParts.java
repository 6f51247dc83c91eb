package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.truth.TruthModel.Component;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Creates, renames and deletes components and versions, and puts issues into them. */
final class TruthParts extends TruthChanges {
    private static final int PER_PROJECT = 3;
    private static final int NAMES = 1000;

    TruthParts(TruthModel model, Random random, TruthSite site) {
        super(model, random, site);
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::createComponent, 2);
        all.put(this::putInComponent, 6);
        all.put(this::renameComponent, 3);
        all.put(this::deleteComponent, 1);
        all.put(this::createVersion, 2);
        all.put(this::putInVersion, 4);
        all.put(this::renameVersion, 1);
        all.put(this::deleteVersion, 1);
        return all;
    }

    private List<String> componentsOf(String project) {
        return model.components.keySet().stream()
                .filter(id -> model.components.get(id).project().equals(project))
                .toList();
    }

    private List<String> versionsOf(String project) {
        return model.versions.keySet().stream()
                .filter(id -> model.versions.get(id).equals(project))
                .toList();
    }

    /** In a random place among the others. */
    private String newName() {
        return "Part " + random.nextInt(NAMES) + " of " + random.nextInt(Integer.MAX_VALUE);
    }

    private String createComponent() {
        String project = any(projects()).orElseThrow();
        if (componentsOf(project).size() >= PER_PROJECT) {
            return null;
        }
        String name = newName();
        String id = id(site.admin.post("/rest/api/2/component", Map.of("project", project, "name", name)));
        model.components.put(id, new Component(project, name));
        return "create component " + id + " of " + project + ": " + name;
    }

    private String createVersion() {
        String project = any(projects()).orElseThrow();
        if (versionsOf(project).size() >= PER_PROJECT) {
            return null;
        }
        String id = id(site.admin.post("/rest/api/2/version", Map.of("project", project, "name", newName())));
        model.versions.put(id, project);
        return "create version " + id + " of " + project;
    }

    private String id(Response created) {
        return expect(201, created).body().get("id").asText();
    }

    private String putInComponent() {
        Issue issue = anyIssue();
        return toggle(issue, "components", issue.components, componentsOf(project(issue.key)));
    }

    private String putInVersion() {
        Issue issue = anyIssue();
        return toggle(issue, "fixVersions", issue.versions, versionsOf(project(issue.key)));
    }

    /** Adds one of them to the issue, or removes it. */
    private String toggle(Issue issue, String field, Set<String> ids, List<String> candidates) {
        Optional<String> id = any(candidates);
        if (id.isEmpty()) {
            return null;
        }
        Set<String> wanted = new TreeSet<>(ids);
        if (!wanted.remove(id.get())) {
            wanted.add(id.get());
        }
        Collection<Map<String, String>> value = new ArrayList<>();
        wanted.forEach(one -> value.add(Map.of("id", one)));
        if (!edited(issue, Map.of(field, value))) {
            return null;
        }
        ids.clear();
        ids.addAll(wanted);
        return "set " + field + " of " + issue.key + " to " + ids;
    }

    /** The name decides which of several components comes first. */
    private String renameComponent() {
        Optional<String> id = anyOf(
                model.components.keySet(), one -> model.components.get(one).project());
        if (id.isEmpty()) {
            return null;
        }
        String name = newName();
        Component old = model.components.get(id.get());
        expect(200, site.admin.put("/rest/api/2/component/" + id.get(), Map.of("name", name)));
        model.components.put(id.get(), new Component(old.project(), name));
        return "rename component " + id.get() + " of " + old.project() + " to " + name;
    }

    private String renameVersion() {
        Optional<String> id = anyOf(model.versions.keySet(), model.versions::get);
        if (id.isEmpty()) {
            return null;
        }
        expect(200, site.admin.put("/rest/api/2/version/" + id.get(), Map.of("name", newName())));
        return "rename version " + id.get();
    }

    /** Archived issues lose the component as well. */
    private String deleteComponent() {
        Optional<String> id = anyOf(
                model.components.keySet(), one -> model.components.get(one).project());
        if (id.isEmpty()) {
            return null;
        }
        Component old = model.components.remove(id.get());
        Optional<String> other = random.nextBoolean() ? any(componentsOf(old.project())) : Optional.empty();
        String query = other.map(to -> "?moveIssuesTo=" + to).orElse("");
        expect(204, site.admin.send("DELETE", "/rest/api/2/component/" + id.get() + query, null));
        model.removeComponent(id.get());
        for (Issue issue : model.issues.values()) {
            if (issue.components.remove(id.get())) {
                other.ifPresent(issue.components::add);
            }
        }
        return "delete component " + id.get() + " of " + old.project() + ", its issues go to " + other;
    }

    private String deleteVersion() {
        Optional<String> id = anyOf(model.versions.keySet(), model.versions::get);
        if (id.isEmpty()) {
            return null;
        }
        String project = model.versions.remove(id.get());
        Optional<String> other = random.nextBoolean() ? any(versionsOf(project)) : Optional.empty();
        expect(
                204,
                site.admin.post(
                        "/rest/api/2/version/" + id.get() + "/removeAndSwap",
                        other.map(to -> Map.of("moveFixIssuesTo", to)).orElse(Map.of())));
        for (Issue issue : model.issues.values()) {
            if (issue.versions.remove(id.get())) {
                other.ifPresent(issue.versions::add);
            }
        }
        return "delete version " + id.get() + " of " + project + ", its issues go to " + other;
    }

    /** One whose project is not archived. */
    private Optional<String> anyOf(Collection<String> ids, Function<String, String> project) {
        return any(ids, id -> !model.archivedProjects.contains(project.apply(id)));
    }
}
