package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthModel.Issue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Creates, changes, moves and deletes issues. */
final class TruthIssues extends TruthChanges {
    private static final int MAX_ISSUES = 90;

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
        all.put(this::setDescriptionOrDueDate, 6);
        all.put(this::move, 3);
        return all;
    }

    private String create() {
        String project = any(projects()).orElseThrow();
        return create(project, any(site.standardTypes()).orElseThrow(), null);
    }

    private String createSubTask() {
        return any(model.issues.values(), issue -> !issue.isSubTask())
                .map(parent -> create(project(parent.key), SUB_TASK, parent.key))
                .orElse(null);
    }

    private String delete() {
        Issue issue = anyIssue();
        Set<String> subTasks = model.subTasksOf(issue.key);
        expect(204, site.admin.send("DELETE", ISSUE + issue.key, null));
        model.issues.remove(issue.key);
        model.issues.keySet().removeAll(subTasks);
        return "delete " + issue.key + " and " + subTasks;
    }

    private String resolveOrReopen() {
        Issue issue = anyIssue();
        Map<String, Object> body = new HashMap<>();
        body.put("transition", Map.of("id", issue.resolved ? "3" : "5"));
        if (!issue.resolved) {
            body.put("fields", Map.of("resolution", Map.of("name", "Fixed")));
        }
        expect(204, site.admin.post(ISSUE + issue.key + "/transitions", body));
        issue.resolved = !issue.resolved;
        return (issue.resolved ? "resolve " : "reopen ") + issue.key;
    }

    private String changeType() {
        Optional<Issue> standard = any(model.issues.values(), issue -> !issue.isSubTask());
        if (standard.isEmpty()) {
            return null;
        }
        Issue issue = standard.get();
        String type = any(site.standardTypes()).orElseThrow();
        expect(204, site.admin.put(ISSUE + issue.key, Map.of("fields", Map.of("issuetype", Map.of("name", type)))));
        issue.type = type;
        return "turn " + issue.key + " into a " + type;
    }

    private String putInComponent() {
        Issue issue = anyIssue();
        String id = component(project(issue.key));
        boolean leaves = id.equals(issue.component);
        expect(
                204,
                site.admin.put(
                        ISSUE + issue.key,
                        Map.of("fields", Map.of("components", leaves ? List.of() : List.of(Map.of("id", id))))));
        issue.component = leaves ? null : id;
        return (leaves ? "take " + issue.key + " out of" : "put " + issue.key + " into") + " its project's component";
    }

    private String setDescriptionOrDueDate() {
        Issue issue = anyIssue();
        Map<String, Object> fields = new HashMap<>();
        if (random.nextBoolean()) {
            issue.described = !issue.described;
            fields.put("description", issue.described ? "Because" : null);
        } else {
            issue.dated = !issue.dated;
            fields.put("duedate", issue.dated ? "2030-01-31" : null);
        }
        expect(204, site.admin.put(ISSUE + issue.key, Map.of("fields", fields)));
        return "set " + fields + " of " + issue.key;
    }

    /** Moves an issue without sub-tasks, since those would get new keys as well. It loses its component. */
    private String move() {
        Optional<Issue> found = any(
                model.issues.values(),
                issue -> !issue.isSubTask() && model.subTasksOf(issue.key).isEmpty());
        if (found.isEmpty()) {
            return null;
        }
        Issue old = found.get();
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
        Issue moved = new Issue(key, old.type, null);
        moved.resolved = old.resolved;
        moved.described = old.described;
        moved.dated = old.dated;
        moved.owners.putAll(old.owners);
        moved.waived.addAll(old.waived);
        moved.confirmations.putAll(old.confirmations);
        model.issues.remove(old.key);
        model.issues.put(key, moved);
        return "move " + old.key + " to " + key;
    }

    private String create(String project, String type, String parent) {
        if (model.issues.size() >= MAX_ISSUES) {
            return null;
        }
        Map<String, Object> fields = new HashMap<>(Map.of(
                "project", Map.of("key", project), "issuetype", Map.of("name", type), "summary", "Created at random"));
        if (parent != null) {
            fields.put("parent", Map.of("key", parent));
        }
        Map<String, String> owners = new TreeMap<>();
        for (String role : TruthModel.ROLES) {
            if (random.nextInt(3) > 0) {
                owners.put(role, anyActivePerson().name);
                fields.put(site.ownerFields.get(role), Map.of("name", owners.get(role)));
            }
        }
        String key = expect(201, site.admin.post("/rest/api/2/issue", Map.of("fields", fields)))
                .body()
                .get("key")
                .asText();
        Issue issue = new Issue(key, type, parent);
        owners.forEach((role, name) -> model.give(issue, role, model.people.get(name)));
        model.issues.put(key, issue);
        return "create " + type + " " + key + (parent == null ? "" : " of " + parent) + " owned by " + owners;
    }

    /** Each project has one version; it sets a date for an issue, as a due date does. */
    private String putInVersion() {
        Issue issue = anyIssue();
        issue.inVersion = !issue.inVersion;
        String id = site.versions.computeIfAbsent(project(issue.key), project -> expect(
                        201, site.admin.post("/rest/api/2/version", Map.of("project", project, "name", "Soon")))
                .body()
                .get("id")
                .asText());
        expect(
                204,
                site.admin.put(
                        ISSUE + issue.key,
                        Map.of(
                                "fields",
                                Map.of("fixVersions", issue.inVersion ? List.of(Map.of("id", id)) : List.of()))));
        return (issue.inVersion ? "add version to " : "remove version from ") + issue.key;
    }
}
