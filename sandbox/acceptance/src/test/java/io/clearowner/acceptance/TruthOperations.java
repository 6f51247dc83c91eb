package io.clearowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.JiraClient.Answer;
import io.clearowner.acceptance.TruthModel.OwnRules;
import io.clearowner.acceptance.TruthModel.Person;
import io.clearowner.acceptance.TruthModel.Rules;
import io.clearowner.acceptance.TruthModel.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Random changes as people make them: each through Jira's or the plugin's REST, and the same in the model. */
final class TruthOperations {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String ISSUE = "/rest/api/2/issue/";
    private static final String SUB_TASK = "Sub-task item";
    private static final int MOST_ISSUES = 90;

    private final TruthModel model;
    private final Random random;
    private final List<Operation> operations = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Map<String, String> components = new TreeMap<>();
    private final Map<String, String> typeIds = new TreeMap<>();
    private final List<String> standardTypes;
    private final Map<String, String> ownerFields;
    private JiraClient admin;

    /** Says what it did; null if there was nothing to do it with. */
    private interface Operation {
        String run();
    }

    TruthOperations(TruthModel model, Random random, JiraClient admin) {
        this.model = model;
        this.random = random;
        this.admin = admin;
        for (JsonNode type : admin.get("/rest/api/2/issuetype").body()) {
            typeIds.put(type.get("name").asText(), type.get("id").asText());
        }
        standardTypes = typeIds.keySet().stream().filter(name -> !name.equals(SUB_TASK)).toList();
        ownerFields = new TruthReader(admin).ownerFields();
        often(8, this::create);
        often(8, this::createSubTask);
        often(6, this::delete);
        often(16, this::own);
        often(12, this::editOwners);
        often(8, this::ownTwice);
        often(10, this::resolveOrReopen);
        often(6, this::changeType);
        often(5, this::comeOrGo);
        often(3, this::savePolicy);
        often(2, this::saveOwnPolicy);
        often(3, this::ownProject);
        often(4, this::ownComponent);
        often(5, this::putInComponent);
        often(5, this::waive);
        often(6, this::describeOrDate);
        often(3, this::move);
    }

    private void often(int weight, Operation operation) {
        for (int i = 0; i < weight; i++) {
            operations.add(operation);
        }
    }

    /** After a restart the old session is gone. */
    void goOnAs(JiraClient newAdmin) {
        admin = newAdmin;
    }

    void one() {
        String done;
        do {
            done = operations.get(random.nextInt(operations.size())).run();
        } while (done == null);
        said.add(done);
    }

    void say(String text) {
        said.add(text);
    }

    /** What was done last, one a line. */
    String last(int count) {
        return String.join("\n", said.subList(Math.max(0, said.size() - count), said.size()));
    }

    private String create() {
        String project = any(projects()).orElseThrow();
        return create(project, any(standardTypes).orElseThrow(), null);
    }

    private String createSubTask() {
        return any(model.issues.values(), work -> !work.isSubTask())
                .map(parent -> create(project(parent.key), SUB_TASK, parent.key)).orElse(null);
    }

    private String create(String project, String type, String parent) {
        if (model.issues.size() >= MOST_ISSUES) {
            return null;
        }
        Map<String, Object> fields = new HashMap<>(Map.of("project", Map.of("key", project),
                "issuetype", Map.of("name", type), "summary", "Made by chance"));
        if (parent != null) {
            fields.put("parent", Map.of("key", parent));
        }
        Map<String, String> owners = new TreeMap<>();
        for (String role : TruthModel.ROLES) {
            if (random.nextInt(3) > 0) {
                owners.put(role, active().name);
                fields.put(ownerFields.get(role), Map.of("name", owners.get(role)));
            }
        }
        String key = expect(201, admin.post("/rest/api/2/issue", Map.of("fields", fields))).body().get("key").asText();
        Work work = new Work(key, type, parent);
        work.owners.putAll(owners);
        model.issues.put(key, work);
        return "create " + type + " " + key + (parent == null ? "" : " of " + parent) + " owned by " + owners;
    }

    private String delete() {
        Work work = work();
        Set<String> subTasks = model.subTasksOf(work.key);
        expect(204, admin.send("DELETE", ISSUE + work.key, null));
        model.issues.remove(work.key);
        model.issues.keySet().removeAll(subTasks);
        return "delete " + work.key + " and " + subTasks;
    }

    private String own() {
        Work work = work();
        String role = role();
        Person person = random.nextInt(3) == 0 ? null : person();
        Map<String, Object> body = new HashMap<>();
        body.put("user", person == null ? null : person.key);
        boolean stays = person != null && person.name.equals(work.owners.get(role));
        boolean refused = person != null && !person.active && !stays;
        expect(refused ? 400 : 200, admin.put(REST + "issues/" + work.key + "/ownership/" + role, body));
        if (!refused) {
            put(work, role, person);
        }
        return "own " + work.key + " as " + role + ": " + name(person) + (refused ? " (refused)" : "");
    }

    /** Both at once, as on the edit screen. */
    private String editOwners() {
        Work work = work();
        Map<String, Object> fields = new HashMap<>();
        Map<String, Person> owners = new HashMap<>();
        for (String role : TruthModel.ROLES) {
            Person person = random.nextInt(3) == 0 ? null : active();
            owners.put(role, person);
            fields.put(ownerFields.get(role), person == null ? null : Map.of("name", person.name));
        }
        expect(204, admin.put(ISSUE + work.key, Map.of("fields", fields)));
        owners.forEach((role, person) -> put(work, role, person));
        return "edit " + work.key + ": product " + name(owners.get("product")) + ", delivery " + name(owners.get("delivery"));
    }

    /** A parent and one of its sub-tasks in quick succession. */
    private String ownTwice() {
        Optional<Work> subTask = any(model.issues.values(), Work::isSubTask);
        if (subTask.isEmpty()) {
            return null;
        }
        String role = role();
        List<String> said = new ArrayList<>();
        for (Work work : List.of(model.issues.get(subTask.get().parent), subTask.get())) {
            Person person = random.nextInt(2) == 0 ? null : active();
            Map<String, Object> body = new HashMap<>();
            body.put("user", person == null ? null : person.key);
            expect(200, admin.put(REST + "issues/" + work.key + "/ownership/" + role, body));
            put(work, role, person);
            said.add(work.key + " " + name(person));
        }
        return "own parent and sub-task as " + role + ": " + said;
    }

    private String resolveOrReopen() {
        Work work = work();
        Map<String, Object> body = new HashMap<>();
        body.put("transition", Map.of("id", work.resolved ? "3" : "5"));
        if (!work.resolved) {
            body.put("fields", Map.of("resolution", Map.of("name", "Fixed")));
        }
        expect(204, admin.post(ISSUE + work.key + "/transitions", body));
        work.resolved = !work.resolved;
        return (work.resolved ? "resolve " : "reopen ") + work.key;
    }

    private String changeType() {
        Optional<Work> standard = any(model.issues.values(), work -> !work.isSubTask());
        if (standard.isEmpty()) {
            return null;
        }
        Work work = standard.get();
        String type = any(standardTypes).orElseThrow();
        expect(204, admin.put(ISSUE + work.key, Map.of("fields", Map.of("issuetype", Map.of("name", type)))));
        work.type = type;
        return "turn " + work.key + " into a " + type;
    }

    private String comeOrGo() {
        Person person = any(model.people.values(), one -> !one.name.equals("admin")).orElseThrow();
        boolean goes = person.active;
        if (goes && model.people.values().stream().filter(one -> one.active).count() < 4) {
            return null;
        }
        expect(200, admin.put("/rest/api/2/user?username=" + person.name, Map.of("active", !goes)));
        person.active = !goes;
        return (goes ? "deactivate " : "reactivate ") + person.name;
    }

    private String savePolicy() {
        Set<String> reasons = new TreeSet<>(some(TruthModel.REASONS, 4));
        Set<String> types = new TreeSet<>(some(typeIds.keySet(), 3));
        Rules rules = new Rules(reasons, random.nextBoolean(),
                types.isEmpty() || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(types),
                new TreeSet<>(some(List.of("parent", "component", "project"), 3)));
        Map<String, Object> body = new HashMap<>();
        body.put("reasons", rules.reasons());
        body.put("judgesResolved", rules.judgesResolved());
        body.put("issueTypes", rules.issueTypes().map(names -> names.stream().map(typeIds::get).toList()).orElse(null));
        body.put("inheritsFrom", rules.inheritsFrom());
        expect(200, admin.put(REST + "policy", body));
        model.rules = rules;
        return "save " + rules;
    }

    private String saveOwnPolicy() {
        String project = any(projects()).orElseThrow();
        if (model.ownRules.remove(project) != null) {
            expect(200, admin.put(REST + "policy/projects/" + project, Map.of()));
            return project + " has no policy of its own any more";
        }
        OwnRules own = new OwnRules(new TreeSet<>(some(TruthModel.REASONS, 3)), random.nextBoolean());
        expect(200, admin.put(REST + "policy/projects/" + project,
                Map.of("reasons", own.reasons(), "judgesResolved", own.judgesResolved())));
        model.ownRules.put(project, own);
        return "save for " + project + " " + own;
    }

    private String ownProject() {
        String project = any(projects()).orElseThrow();
        String role = role();
        Person person = random.nextInt(3) == 0 ? null : active();
        Map<String, Object> body = new HashMap<>();
        body.put("user", person == null ? null : person.key);
        expect(200, admin.put(REST + "projects/" + project + "/owners/" + role, body));
        model.projectOwners.computeIfAbsent(project, any -> new TreeMap<>()).remove(role);
        if (person != null) {
            model.projectOwners.get(project).put(role, person.name);
        }
        return "own project " + project + " as " + role + ": " + name(person);
    }

    private String ownComponent() {
        String project = any(projects()).orElseThrow();
        String id = component(project);
        String role = role();
        Person person = random.nextInt(3) == 0 ? null : active();
        Map<String, Object> body = new HashMap<>();
        body.put("user", person == null ? null : person.key);
        expect(200, admin.put(REST + "projects/" + project + "/owners/components/" + id + "/" + role, body));
        Map<String, String> owners = model.componentOwners.computeIfAbsent(id, any -> new TreeMap<>());
        owners.remove(role);
        if (person != null) {
            owners.put(role, person.name);
        }
        return "own the component of " + project + " as " + role + ": " + name(person);
    }

    private String putInComponent() {
        Work work = work();
        String id = component(project(work.key));
        boolean out = id.equals(work.component);
        expect(204, admin.put(ISSUE + work.key, Map.of("fields", Map.of("components",
                out ? List.of() : List.of(Map.of("id", id))))));
        work.component = out ? null : id;
        return (out ? "take " + work.key + " out of" : "put " + work.key + " into") + " its project's component";
    }

    /** The id of the one component of a project, made when it is first needed. */
    private String component(String project) {
        return components.computeIfAbsent(project, key -> expect(201, admin.post("/rest/api/2/component",
                Map.of("project", key, "name", "Part"))).body().get("id").asText());
    }

    private String waive() {
        Work work = work();
        String role = role();
        String path = REST + "issues/" + work.key + "/ownership/" + role + "/waiver";
        if (work.waived.remove(role)) {
            expect(200, admin.send("DELETE", path, null));
            return "take back the waiver of " + work.key + " " + role;
        }
        String until = LocalDate.now().plusDays(30).toString();
        expect(200, admin.put(path, Map.of("until", until, "reason", "By chance")));
        work.waived.add(role);
        return "waive " + work.key + " " + role;
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
        expect(204, admin.put(ISSUE + work.key, Map.of("fields", fields)));
        return "set " + fields + " of " + work.key;
    }

    /** Of an issue without sub-tasks, since these get new keys as well; it leaves its component behind. */
    private String move() {
        Optional<Work> found = any(model.issues.values(),
                work -> !work.isSubTask() && model.subTasksOf(work.key).isEmpty());
        if (found.isEmpty()) {
            return null;
        }
        Work old = found.get();
        Optional<String> target = any(projects(), project -> !project.equals(project(old.key)));
        if (target.isEmpty()) {
            return null;
        }
        String key = expect(200, admin.post("/rest/sandbox/1.0/issues/" + old.key + "/move",
                Map.of("project", target.get()))).body().get("key").asText();
        Work moved = new Work(key, old.type, null);
        moved.resolved = old.resolved;
        moved.described = old.described;
        moved.dated = old.dated;
        moved.owners.putAll(old.owners);
        moved.waived.addAll(old.waived);
        model.issues.remove(old.key);
        model.issues.put(key, moved);
        return "move " + old.key + " to " + key;
    }

    private static void put(Work work, String role, Person person) {
        if (person == null) {
            work.owners.remove(role);
        } else {
            work.owners.put(role, person.name);
        }
    }

    private Answer expect(int status, Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        return answer;
    }

    private Set<String> projects() {
        Set<String> found = new TreeSet<>();
        model.issues.keySet().forEach(key -> found.add(project(key)));
        return found;
    }

    static String project(String issueKey) {
        return issueKey.replaceAll("-.*", "");
    }

    private Work work() {
        return any(model.issues.values()).orElseThrow();
    }

    private Person person() {
        return any(model.people.values()).orElseThrow();
    }

    private Person active() {
        return any(model.people.values(), one -> one.active).orElseThrow();
    }

    private String role() {
        return TruthModel.ROLES.get(random.nextInt(2));
    }

    private static String name(Person person) {
        return person == null ? "nobody" : person.name;
    }

    /** Each with a chance of {@code in} to one against it. */
    private <T> List<T> some(Collection<T> all, int in) {
        return all.stream().filter(any -> random.nextInt(in) > 0).toList();
    }

    private <T> Optional<T> any(Collection<T> all) {
        return any(all, one -> true);
    }

    private <T> Optional<T> any(Collection<T> all, Predicate<T> wanted) {
        List<T> candidates = all.stream().filter(wanted).toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(random.nextInt(candidates.size())));
    }
}
