package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Walks a project, an issue, a field, a person, a component and a version through their lives. After each step the
 * index, the plugin's REST and the rules agree, and a second reconciliation repairs nothing.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeCycleWalkTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String ISSUE = "/rest/api/2/issue/";
    private static final String SANDBOX = "/rest/sandbox/1.0/";
    private static final Duration INDEXED_WITHIN = Duration.ofSeconds(20);
    private static final Map<String, String> CLARITY =
            Map.of("product", "Vision Clarity", "delivery", "Execution Clarity");

    private static RunningSandbox sandbox;
    private static JiraClient admin;
    private static TruthReader reader;
    private static List<String> projects;

    @BeforeAll
    static void start() {
        sandbox = RunningSandbox.start(
                RunningSandbox.fresh("life-home"),
                TruthData.write(RunningSandbox.fresh("life-data"), new Random(13), 4, 4, 16));
        admin = JiraClient.loggedIn(sandbox, "admin");
        reader = new TruthReader(admin);
        projects = new ArrayList<>();
        admin.get("/rest/api/2/project")
                .body()
                .forEach(project -> projects.add(project.get("key").asText()));
        assertThat(projects).hasSizeGreaterThanOrEqualTo(3);
    }

    @AfterAll
    static void stop() {
        String output = sandbox.output();
        sandbox.close();
        assertThat(output).doesNotContain("Archived issues are not indexed");
    }

    @Test
    @Order(1)
    void aComponentIsRenamedAndDeleted() {
        String project = projects.get(1);
        String component = expect(
                        201, admin.post("/rest/api/2/component", Map.of("project", project, "name", "Engine")))
                .body()
                .get("id")
                .asText();
        for (String role : CLARITY.keySet()) {
            expect(
                    200,
                    admin.put(
                            REST + "projects/" + project + "/owners/components/" + component + "/" + role, user("u1")));
        }
        String key = create(project, "Bug", null, Map.of("components", List.of(Map.of("id", component))));
        agree("an owner by component", Map.of(key, "clear clear"));

        expect(200, admin.put("/rest/api/2/component/" + component, Map.of("name", "Motor")));
        agree("renamed", Map.of(key, "clear clear"));

        expect(204, admin.send("DELETE", "/rest/api/2/component/" + component, null));
        agree("deleted", Map.of(key, "missing missing"));
    }

    @Test
    @Order(2)
    void aVersionIsRenamedAndDeleted() {
        String project = projects.get(1);
        expect(
                200,
                admin.put(
                        REST + "policy/projects/" + project,
                        Map.of("reasons", List.of("missing", "no-when"), "includesResolved", false)));
        String version = expect(201, admin.post("/rest/api/2/version", Map.of("project", project, "name", "1.0")))
                .body()
                .get("id")
                .asText();
        String key = owned(project, "u1", Map.of("fixVersions", List.of(Map.of("id", version))));
        agree("planned", Map.of(key, "clear clear"));

        expect(200, admin.put("/rest/api/2/version/" + version, Map.of("name", "1.1")));
        agree("renamed", Map.of(key, "clear clear"));
        assertThat(admin.count("fixVersion = \"1.1\" and key = " + key)).isOne();

        expect(204, admin.post("/rest/api/2/version/" + version + "/removeAndSwap", Map.of()));
        agree("deleted", Map.of(key, "clear no-when"));
        expect(200, admin.put(REST + "policy/projects/" + project, Map.of()));
        agree("without a policy of its own", Map.of(key, "clear clear"));
    }

    @Test
    @Order(3)
    void aPersonIsRenamedDeactivatedDeletedAndFoundAgain() {
        String name = "casual";
        expect(201, admin.post("/rest/api/2/user", Map.of("name", name, "displayName", "Casual")));
        String personKey = key(name);
        String key = owned(projects.get(1), name, Map.of());
        agree("new", Map.of(key, "clear clear"));

        expect(200, admin.put("/rest/api/2/user?username=" + name, Map.of("name", "formal")));
        name = "formal";
        agree("renamed", Map.of(key, "clear clear"));

        active(name, false);
        agree("deactivated", Map.of(key, "inactive inactive"));
        active(name, true);
        agree("returned", Map.of(key, "clear clear"));

        expect(204, admin.send("DELETE", "/rest/api/2/user?username=" + name, null));
        agree("deleted by an administrator", Map.of(key, "inactive inactive"));
        back(name);
        assertThat(key(name)).isEqualTo(personKey);
        agree("created again", Map.of(key, "clear clear"));

        expect(204, admin.post(SANDBOX + "users/gone", Map.of("users", List.of(name))));
        expect(404, admin.get("/rest/api/2/user?username=" + name));
        agree("dropped by the directory", Map.of(key, "inactive inactive"));
        isFoundWithoutAnAccount(key, personKey, name);
        back(name);
        agree("in the directory again", Map.of(key, "clear clear"));

        edit(key, Map.of("assignee", Map.of("name", name)));
        expect(204, admin.send("DELETE", SANDBOX + "users/" + name, null));
        assertThat(admin.get("/rest/api/2/user?username=" + name)
                        .body()
                        .get("active")
                        .asBoolean())
                .as("an assignee is kept")
                .isFalse();
        agree("dropped, but kept", Map.of(key, "inactive inactive"));

        Response anonymized = expect(
                202,
                admin.post("/rest/api/2/user/anonymization", Map.of("userKey", personKey, "newOwnerKey", key("pat"))));
        assertThat(anonymized.body().get("userKey").asText()).isEqualTo(personKey);
        expect(404, admin.get("/rest/api/2/user?username=" + name));
        agree("anonymized", Map.of(key, "inactive inactive"));
        assertThat(ownership(key).at("/product/owner/name").asText()).isEqualTo(personKey.toLowerCase());
    }

    /** Jira's own clauses on users cannot name somebody who has no account. */
    private static void isFoundWithoutAnAccount(String key, String personKey, String name) {
        assertThat(admin.get("/rest/api/2/search?jql=" + JiraClient.encode("\"Product Owner\" = " + name))
                        .status())
                .isEqualTo(400);
        assertThat(admin.count("\"Vision Clarity\" = inactive and key = " + key))
                .isOne();
        assertThat(admin.unclear("key = " + key)
                        .body()
                        .at("/reasons/vision/inactive")
                        .asInt())
                .isOne();
        assertThat(admin.get(REST + "unclear/csv?jql=" + JiraClient.encode("key = " + key))
                        .text())
                .contains(key, personKey);
        JsonNode load = admin.post(REST + "owners", Map.of("jql", "key = " + key))
                .body()
                .at("/values/0");
        assertThat(load.at("/user/key").asText()).isEqualTo(personKey);
        assertThat(load.at("/product/issues").asInt()).isOne();
        assertThat(load.at("/product/search").isNull()).isTrue();
    }

    /** Accounts from before Jira 8.4 have their name as key, which anonymization replaces. */
    @Test
    @Order(4)
    void aPersonWhoseKeyIsTheirNameIsAnonymized() {
        String personKey = key("u4");
        assertThat(personKey).isEqualTo("u4");
        String key = owned(projects.get(1), "u4", Map.of());
        agree("before", Map.of(key, "clear clear"));

        String newKey = expect(
                        202,
                        admin.post(
                                "/rest/api/2/user/anonymization",
                                Map.of("userKey", personKey, "newOwnerKey", key("pat"))))
                .body()
                .get("userKey")
                .asText();
        assertThat(newKey).startsWith("JIRAUSER");
        reIndexAll();

        agree("anonymized", Map.of(key, "inactive inactive"));
        assertThat(ownership(key).at("/product/owner/key").asText()).isEqualTo(newKey);
    }

    @Test
    @Order(5)
    void aFieldIsRenamed() {
        String id = reader.ownerFields().get("product");
        String key = owned(projects.get(1), "u1", Map.of());
        JsonNode before = ownership(key).get("product");

        expect(204, admin.put(SANDBOX + "fields/" + id, Map.of("name", "Sponsor")));
        agree("renamed", Map.of(key, "clear clear"));
        assertThat(ownership(key).get("product")).isEqualTo(before);
        assertThat(admin.count("Sponsor = u1 and key = " + key)).isOne();

        expect(204, admin.put(SANDBOX + "fields/" + id, Map.of("name", "Product Owner")));
        agree("with its name again", Map.of(key, "clear clear"));
    }

    @Test
    @Order(6)
    void aFieldIsNarrowed() {
        String inside = owned(projects.get(1), "u1", Map.of());
        String outside = owned(projects.get(2), "u1", Map.of());
        try {
            contexts(Map.of("projects", List.of(projects.get(1))));
            reIndexAllOnceFieldsApply(false, outside);
            agree("narrowed", Map.of(inside, "clear clear", outside, "none none"));
        } finally {
            contexts(Map.of());
            reIndexAllOnceFieldsApply(true, outside);
        }
        agree("for all projects again", Map.of(inside, "clear clear", outside, "clear clear"));
    }

    private static void contexts(Map<String, Object> body) {
        CLARITY.values().forEach(name -> expect(204, admin.put(SANDBOX + "fields/" + field(name) + "/contexts", body)));
    }

    @Test
    @Order(6)
    void aFieldIsHidden() {
        String inside = owned(projects.get(1), "u1", Map.of());
        String outside = owned(projects.get(2), "u1", Map.of());
        try {
            hide(projects.get(2), true);
            reIndexAllOnceFieldsApply(false, outside);
            agree("hidden", Map.of(inside, "clear clear", outside, "none none"));
        } finally {
            hide(projects.get(2), false);
            reIndexAllOnceFieldsApply(true, outside);
        }
        agree("shown again", Map.of(inside, "clear clear", outside, "clear clear"));
    }

    @Test
    @Order(7)
    void aFieldIsDeletedAndRepaired() {
        String key = owned(projects.get(1), "u1", Map.of());
        expect(200, admin.send("DELETE", "/rest/api/2/customFields?ids=" + field("Vision Clarity"), null));
        reader.awaitIdle();
        assertThat(admin.get(REST + "issues/" + key + "/ownership").status()).isEqualTo(200);
        assertThat(admin.unclear("key = " + key).status()).isLessThan(500);

        TruthSite.repairFields(admin);

        Eventually.within(Duration.ofMinutes(2)).becomesTrue("the field is back", () -> admin.get("/rest/api/2/field")
                .text()
                .contains("Vision Clarity"));
        reader.readFields();
        agree("deleted and repaired", Map.of(key, "clear clear"));
    }

    @Test
    @Order(8)
    void anIssueIsMovedAndArchived() {
        String parent = owned(projects.get(1), "u1", Map.of());
        String other = create(projects.get(1), "Bug", null, Map.of());
        String subTask = create(projects.get(1), "Sub-task item", parent, Map.of());
        policies(Map.of("issueTypes", List.of(type("Bug"), type("Sub-task item"))));
        agree("created", Map.of(parent, "clear clear", subTask, "clear clear"));

        expect(200, admin.post(SANDBOX + "issues/" + subTask + "/move", Map.of("parent", other)));
        agree("another parent", Map.of(subTask, "missing missing", other, "missing missing"));
        assertThat(ownership(subTask).at("/product/owner").isMissingNode()
                        || ownership(subTask).at("/product/owner").isNull())
                .as("nothing is inherited from the old parent")
                .isTrue();
        expect(200, admin.post(SANDBOX + "issues/" + subTask + "/move", Map.of("parent", parent)));

        String moved = expect(
                        200, admin.post(SANDBOX + "issues/" + parent + "/move", Map.of("project", projects.get(2))))
                .body()
                .get("key")
                .asText();
        String movedSubTask = admin.get(ISSUE + subTask).body().get("key").asText();
        agree("moved", Map.of(moved, "clear clear", movedSubTask, "clear clear"));
        assertThat(ownership(movedSubTask).at("/product/owner/name").asText()).isEqualTo("u1");

        expect(204, admin.send("PUT", ISSUE + moved + "/archive", null));
        agree("archived", Map.of(moved, "none none", movedSubTask, "none none"));
        refusesChanges(moved);
        refusesChanges(movedSubTask);
        expect(204, admin.send("PUT", ISSUE + moved + "/restore", null));
        agree("restored", Map.of(moved, "clear clear", movedSubTask, "clear clear"));
        policies(Map.of());
    }

    /** Of the projects between which issues move. */
    private static void policies(Map<String, Object> settings) {
        projects.subList(1, 3)
                .forEach(project -> expect(200, admin.put(REST + "policy/projects/" + project, settings)));
    }

    private static String type(String name) {
        for (JsonNode type : admin.get("/rest/api/2/issuetype").body()) {
            if (type.get("name").asText().equals(name)) {
                return type.get("id").asText();
            }
        }
        throw new IllegalArgumentException("There is no issue type " + name);
    }

    @Test
    @Order(9)
    void aProjectIsArchivedRestoredAndDeleted() {
        String project = projects.get(0);
        String key = owned(project, "u1", Map.of());
        String bare = create(project, "Bug", null, Map.of());
        agree("created", Map.of(key, "clear clear", bare, "missing missing"));

        expect(204, admin.send("PUT", "/rest/api/2/project/" + project + "/archive", null));
        agree("archived", Map.of(key, "none none", bare, "none none"));
        assertThat(reader.keys("")).noneMatch(found -> found.startsWith(project + "-"));
        refusesChanges(key);

        expect(204, admin.send("PUT", "/rest/api/2/project/" + project + "/restore", null));
        expect(204, admin.post(SANDBOX + "projects/" + project + "/reindex", Map.of()));
        agree("restored", Map.of(key, "clear clear", bare, "missing missing"));

        expect(204, admin.send("DELETE", "/rest/api/2/project/" + project, null));
        agree("deleted", Map.of());
        expect(404, admin.get("/rest/api/2/project/" + project));
        expect(404, admin.get(ISSUE + key));
        expect(404, admin.get(REST + "issues/" + key + "/ownership"));
        assertThat(admin.get(REST + "projects/" + project + "/owners").status()).isEqualTo(404);
    }

    private static void refusesChanges(String key) {
        assertThat(admin.put(ISSUE + key, Map.of("fields", Map.of("summary", "Changed")))
                        .status())
                .isBetween(400, 499);
        String path = REST + "issues/" + key + "/ownership/product";
        assertThat(admin.put(path, user("u2")).status()).isBetween(400, 499);
        assertThat(JiraClient.loggedIn(sandbox, "u1")
                        .post(path + "/confirmation", Map.of("answer", "accept"))
                        .status())
                .isBetween(400, 499);
        assertThat(admin.put(path + "/waiver", Map.of("until", "2099-01-01", "reason", "None"))
                        .status())
                .isBetween(400, 499);
    }

    /**
     * Checks every issue that is indexed, the counts, and two reconciliations.
     *
     * @param expected by issue key: the codes of the product and the delivery role, or {@code none} for one that is not
     *     in the index
     */
    private static void agree(String step, Map<String, String> expected) {
        indexAndRestAgree(step, expected);
        reconcile();
        reader.awaitIdle();
        assertThat(reconcile()).as("%s: the second reconciliation", step).isZero();
        reader.awaitIdle();
        indexAndRestAgree(step + ", reconciled", expected);
    }

    private static void indexAndRestAgree(String step, Map<String, String> expected) {
        Map<String, String> wanted = new TreeMap<>(expected);
        Instant deadline = Instant.now().plus(INDEXED_WITHIN);
        Map<String, Map<String, String>> indexed = indexed();
        while (!codes(indexed, wanted.keySet()).equals(wanted) && Instant.now().isBefore(deadline)) {
            indexed = indexed();
        }
        assertThat(codes(indexed, wanted.keySet())).as(step).isEqualTo(wanted);
        Set<String> unclear = new TreeSet<>();
        indexed.forEach((role, codes) -> codes.forEach((key, code) -> {
            assertThat(ownership(key).at("/" + role + "/code").asText())
                    .as("%s: %s of %s", step, role, key)
                    .isEqualTo(code);
            if (!Set.of("clear", "waived", "not-assessed").contains(code)) {
                unclear.add(key);
            }
        }));
        Response counted = admin.unclear("");
        assertThat(counted.status()).as(counted.text()).isEqualTo(200);
        assertThat(counted.body().at("/counts/unclear").asInt()).as(step).isEqualTo(unclear.size());
    }

    private static Map<String, Map<String, String>> indexed() {
        reader.awaitIdle();
        Map<String, Map<String, String>> indexed = new TreeMap<>();
        CLARITY.keySet().forEach(role -> indexed.put(role, reader.indexed(role)));
        return indexed;
    }

    private static Map<String, String> codes(Map<String, Map<String, String>> indexed, Set<String> keys) {
        Map<String, String> codes = new TreeMap<>();
        keys.forEach(key -> codes.put(
                key,
                indexed.get("product").getOrDefault(key, "none") + " "
                        + indexed.get("delivery").getOrDefault(key, "none")));
        return codes;
    }

    private static int reconcile() {
        JsonNode before = admin.get(REST + "reconciliation").body().get("runs");
        expect(202, admin.post(REST + "reconciliation", Map.of()));
        Eventually.within(Duration.ofMinutes(2)).becomesTrue("the reconciliation has finished", () -> {
            JsonNode now = admin.get(REST + "reconciliation").body();
            return now.get("current").isNull() && !now.get("runs").equals(before);
        });
        JsonNode run = admin.get(REST + "reconciliation").body().at("/runs/0");
        assertThat(run.get("failed").asInt()).as(run.toString()).isZero();
        return run.get("repaired").asInt();
    }

    private static JsonNode ownership(String key) {
        return expect(200, admin.get(REST + "issues/" + key + "/ownership")).body();
    }

    private static Response expect(int status, Response response) {
        assertThat(response.status()).as(response.text()).isEqualTo(status);
        return response;
    }

    private static String owned(String project, String name, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        reader.ownerFields().values().forEach(id -> fields.put(id, Map.of("name", name)));
        return create(project, "Bug", null, fields);
    }

    private static String create(String project, String type, String parent, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", "Created by LifeCycleWalkTest");
        if (parent != null) {
            fields.put("parent", Map.of("key", parent));
        }
        return expect(201, admin.post("/rest/api/2/issue", Map.of("fields", fields)))
                .body()
                .get("key")
                .asText();
    }

    private static void edit(String key, Map<String, Object> fields) {
        expect(204, admin.put(ISSUE + key, Map.of("fields", fields)));
    }

    private static Map<String, Object> user(String name) {
        return Map.of("user", key(name));
    }

    private static String key(String name) {
        return expect(200, admin.get("/rest/api/2/user?username=" + name))
                .body()
                .get("key")
                .asText();
    }

    private static void active(String name, boolean active) {
        expect(200, admin.put("/rest/api/2/user?username=" + name, Map.of("active", active)));
    }

    private static void back(String name) {
        expect(204, admin.post(SANDBOX + "users/back", Map.of("users", List.of(name))));
    }

    private static String field(String name) {
        for (JsonNode field : admin.get("/rest/api/2/field").body()) {
            if (field.get("name").asText().equals(name)) {
                return field.get("id").asText();
            }
        }
        throw new IllegalArgumentException("There is no field " + name);
    }

    private static void hide(String project, boolean hidden) {
        CLARITY.values()
                .forEach(name -> expect(
                        204,
                        admin.put(
                                SANDBOX + "projects/" + project + "/fields/" + field(name), Map.of("hidden", hidden))));
    }

    /** The app reads at most once a second where its fields apply. */
    private static void reIndexAllOnceFieldsApply(boolean apply, String key) {
        Eventually.within(Duration.ofSeconds(20))
                .becomesTrue(
                        "the app knows where its fields apply",
                        () -> ownership(key).get("fieldsApply").asBoolean() == apply);
        reIndexAll();
    }

    private static void reIndexAll() {
        projects.forEach(project -> {
            if (admin.get("/rest/api/2/project/" + project).status() == 200) {
                expect(204, admin.post(SANDBOX + "projects/" + project + "/reindex", Map.of()));
            }
        });
    }
}
