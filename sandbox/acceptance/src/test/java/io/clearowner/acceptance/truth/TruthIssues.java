package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthModel.Work;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Issues come, go and change. */
final class TruthIssues extends TruthChanges {
    private static final int MOST_ISSUES = 90;

    TruthIssues(TruthModel model, Random random, Site site) {
        super(model, random, site);
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::create, 8);
        all.put(this::createSubTask, 8);
        all.put(this::delete, 6);
        all.put(this::resolveOrReopen, 10);
        all.put(this::changeType, 6);
        all.put(this::putInComponent, 5);
        all.put(this::putInVersion, 4);
        all.put(this::describeOrDate, 6);
        all.put(this::move, 3);
        return all;
    }

    private String create() {
        String project = any(projects()).orElseThrow();
        return create(project, any(site.standardTypes()).orElseThrow(), null);
    }

    private String createSubTask() {
        return any(model.issues.values(), work -> !work.isSubTask())
                .map(parent -> create(project(parent.key), SUB_TASK, parent.key))
                .orElse(null);
    }

    private String delete() {
        Work work = work();
        Set<String> subTasks = model.subTasksOf(work.key);
        expect(204, site.admin.send("DELETE", ISSUE + work.key, null));
        model.issues.remove(work.key);
        model.issues.keySet().removeAll(subTasks);
        return "delete " + work.key + " and " + subTasks;
    }

    private String resolveOrReopen() {
        Work work = work();
        Map<String, Object> body = new HashMap<>();
        body.put("transition", Map.of("id", work.resolved ? "3" : "5"));
        if (!work.resolved) {
            body.put("fields", Map.of("resolution", Map.of("name", "Fixed")));
        }
        expect(204, site.admin.post(ISSUE + work.key + "/transitions", body));
        work.resolved = !work.resolved;
        return (work.resolved ? "resolve " : "reopen ") + work.key;
    }

    private String changeType() {
        Optional<Work> standard = any(model.issues.values(), work -> !work.isSubTask());
        if (standard.isEmpty()) {
            return null;
        }
        Work work = standard.get();
        String type = any(site.standardTypes()).orElseThrow();
        expect(204, site.admin.put(ISSUE + work.key, Map.of("fields", Map.of("issuetype", Map.of("name", type)))));
        work.type = type;
        return "turn " + work.key + " into a " + type;
    }

    private String putInComponent() {
        Work work = work();
        String id = component(project(work.key));
        boolean out = id.equals(work.component);
        expect(
                204,
                site.admin.put(
                        ISSUE + work.key,
                        Map.of("fields", Map.of("components", out ? List.of() : List.of(Map.of("id", id))))));
        work.component = out ? null : id;
        return (out ? "take " + work.key + " out of" : "put " + work.key + " into") + " its project's component";
    }

    private String describeOrDate() {
        Work work = work();
        Map<String, Object> fields = new HashMap<>();
        if (random.nextBoolean()) {
            work.described = !work.described;
            fields.put("description", work.described ? "Because" : null);
        } else {
            work.dated = !work.dated;
            fields.put("duedate", work.dated ? "2030-01-31" : null);
        }
        expect(204, site.admin.put(ISSUE + work.key, Map.of("fields", fields)));
        return "set " + fields + " of " + work.key;
    }

    /** Of an issue without sub-tasks, since these get new keys as well; it leaves its component behind. */
    private String move() {
        Optional<Work> found = any(
                model.issues.values(),
                work -> !work.isSubTask() && model.subTasksOf(work.key).isEmpty());
        if (found.isEmpty()) {
            return null;
        }
        Work old = found.get();
        Optional<String> target = any(projects(), project -> !project.equals(project(old.key)));
        if (target.isEmpty()) {
            return null;
        }
        String key = expect(
                        200,
                        site.admin.post(
                                "/rest/sandbox/1.0/issues/" + old.key + "/move", Map.of("project", target.get())))
                .body()
                .get("key")
                .asText();
        Work moved = new Work(key, old.type, null);
        moved.resolved = old.resolved;
        moved.described = old.described;
        moved.dated = old.dated;
        moved.owners.putAll(old.owners);
        moved.waived.addAll(old.waived);
        moved.answers.putAll(old.answers);
        model.issues.remove(old.key);
        model.issues.put(key, moved);
        return "move " + old.key + " to " + key;
    }

    private String create(String project, String type, String parent) {
        if (model.issues.size() >= MOST_ISSUES) {
            return null;
        }
        Map<String, Object> fields = new HashMap<>(Map.of(
                "project", Map.of("key", project), "issuetype", Map.of("name", type), "summary", "Made by chance"));
        if (parent != null) {
            fields.put("parent", Map.of("key", parent));
        }
        Map<String, String> owners = new TreeMap<>();
        for (String role : TruthModel.ROLES) {
            if (random.nextInt(3) > 0) {
                owners.put(role, active().name);
                fields.put(site.ownerFields.get(role), Map.of("name", owners.get(role)));
            }
        }
        String key = expect(201, site.admin.post("/rest/api/2/issue", Map.of("fields", fields)))
                .body()
                .get("key")
                .asText();
        Work work = new Work(key, type, parent);
        owners.forEach((role, name) -> model.give(work, role, model.people.get(name)));
        model.issues.put(key, work);
        return "create " + type + " " + key + (parent == null ? "" : " of " + parent) + " owned by " + owners;
    }

    /** Each project's one version says when, as a due date does. */
    private String putInVersion() {
        Work work = work();
        work.inVersion = !work.inVersion;
        String id = site.versions.computeIfAbsent(project(work.key), project -> expect(
                        201, site.admin.post("/rest/api/2/version", Map.of("project", project, "name", "Soon")))
                .body()
                .get("id")
                .asText());
        expect(
                204,
                site.admin.put(
                        ISSUE + work.key,
                        Map.of(
                                "fields",
                                Map.of("fixVersions", work.inVersion ? List.of(Map.of("id", id)) : List.of()))));
        return (work.inVersion ? "plan " : "do not plan ") + work.key;
    }
}
