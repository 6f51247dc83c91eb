package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Creates, changes, moves and deletes issues. */
final class TruthIssues extends TruthChanges {
    private static final int MAX_ISSUES = 70;

    TruthIssues(TruthModel model, Random random, TruthSite site) {
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
        all.put(this::setDescriptionOrDueDate, 6);
        all.put(this::move, 3);
        all.put(this::moveToAnotherParent, 4);
        return all;
    }

    private String create() {
        String project = any(projects()).orElseThrow();
        return create(project, any(site.standardTypes()).orElseThrow(), null);
    }

    private String createSubTask() {
        return anyIssue(issue -> !issue.isSubTask())
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
        Optional<Issue> standard = anyIssue(issue -> !issue.isSubTask());
        if (standard.isEmpty()) {
            return null;
        }
        Issue issue = standard.get();
        String type = any(site.standardTypes()).orElseThrow();
        if (!edited(issue, Map.of("issuetype", Map.of("name", type)))) {
            return null;
        }
        issue.type = type;
        return "turn " + issue.key + " into a " + type;
    }

    private String setDescriptionOrDueDate() {
        Issue issue = anyIssue();
        Map<String, Object> fields = new HashMap<>();
        boolean describes = random.nextBoolean();
        if (describes) {
            fields.put("description", issue.described ? null : "Because");
        } else {
            fields.put("duedate", issue.dated ? null : "2030-01-31");
        }
        if (!edited(issue, fields)) {
            return null;
        }
        issue.described ^= describes;
        issue.dated ^= !describes;
        return "set " + fields + " of " + issue.key;
    }

    /** Moves an issue with its sub-tasks. */
    private String move() {
        Optional<Issue> found = anyIssue(issue -> !issue.isSubTask());
        if (found.isEmpty()) {
            return null;
        }
        Issue issue = found.get();
        String old = issue.key;
        Optional<String> target = any(projects(), project -> !project.equals(project(old)));
        if (target.isEmpty()) {
            return null;
        }
        Set<String> subTasks = model.subTasksOf(old);
        String key = expect(
                        200,
                        site.admin.post("/rest/sandbox/1.0/issues/" + old + "/move", Map.of("project", target.get())))
                .body()
                .get("key")
                .asText();
        model.move(issue, key, null);
        for (String subTask : subTasks) {
            String newKey = expect(200, site.admin.get(ISSUE + subTask))
                    .body()
                    .get("key")
                    .asText();
            model.move(model.issues.get(subTask), newKey, key);
        }
        return "move " + old + " to " + key + " with " + subTasks;
    }

    private String moveToAnotherParent() {
        Optional<Issue> subTask = anyIssue(Issue::isSubTask);
        Optional<Issue> parent = subTask.flatMap(moved -> anyIssue(candidate -> !candidate.isSubTask()
                && !candidate.key.equals(moved.parent)
                && project(candidate.key).equals(project(moved.key))));
        if (parent.isEmpty()) {
            return null;
        }
        String key = subTask.get().key;
        String old = subTask.get().parent;
        expect(200, site.admin.post("/rest/sandbox/1.0/issues/" + key + "/move", Map.of("parent", parent.get().key)));
        subTask.get().parent = parent.get().key;
        return "move " + key + " from " + old + " to " + parent.get().key;
    }

    private String create(String project, String type, String parent) {
        if (model.live().size() >= MAX_ISSUES) {
            return null;
        }
        Map<String, Object> fields = new HashMap<>(Map.of(
                "project", Map.of("key", project), "issuetype", Map.of("name", type), "summary", "Created at random"));
        if (parent != null) {
            fields.put("parent", Map.of("key", parent));
        }
        Map<String, String> owners = new TreeMap<>();
        for (String role : TruthModel.ROLES) {
            boolean shown = model.reach.applies(TruthReach.OWNER.get(role), project, type);
            if (random.nextInt(3) > 0 && shown) {
                owners.put(role, anyActivePerson().name);
                fields.put(site.reader.ownerFields().get(role), Map.of("name", owners.get(role)));
            }
        }
        Response created = site.admin.post("/rest/api/2/issue", Map.of("fields", fields));
        if (created.status() == 400 && created.text().contains("cannot be assigned")) {
            // The project's lead, who is assigned automatically.
            return null;
        }
        String key = expect(201, created).body().get("key").asText();
        Issue issue = new Issue(key, type, parent);
        owners.forEach((role, name) -> model.give(issue, role, model.people.get(name)));
        model.issues.put(key, issue);
        TruthReader.readUsers(model, issue, site.admin.get(ISSUE + key).body().get("fields"));
        return "create " + type + " " + key + (parent == null ? "" : " of " + parent) + " owned by " + owners;
    }
}
