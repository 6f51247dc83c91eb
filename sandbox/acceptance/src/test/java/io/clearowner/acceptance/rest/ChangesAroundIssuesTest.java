package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes around issues that the sandbox supports: components, versions, dates, projects, users and permissions. */
class ChangesAroundIssuesTest {
    private static final String ISSUE = "/rest/api/2/issue/";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final List<String> created = new ArrayList<>();

    @AfterEach
    void deleteTheIssues() {
        created.forEach(key -> admin.send("DELETE", ISSUE + key, null));
    }

    @Test
    void setsComponentsVersionsAndDatesWithTheirHistory() {
        String project = projects().get(0);
        String component = createAt(
                        "/rest/api/2/component",
                        Map.of("project", project, "name", "Component " + System.nanoTime(), "leadUserName", "pat"))
                .get("id")
                .asText();
        String version = createAt("/rest/api/2/version", Map.of("project", project, "name", "v" + System.nanoTime()))
                .get("name")
                .asText();
        String key = create(project, Map.of("components", List.of(Map.of("id", component)), "duedate", "2030-01-31"));
        assertThat(admin.get(ISSUE + key).body().at("/fields/duedate").asText()).isEqualTo("2030-01-31");

        edit(
                key,
                fields(
                        "components",
                        List.of(),
                        "fixVersions",
                        List.of(Map.of("name", version)),
                        "duedate",
                        null,
                        "description",
                        "Why",
                        "labels",
                        List.of("a", "b")));

        JsonNode fields = admin.get(ISSUE + key).body().get("fields");
        assertThat(fields.get("components")).isEmpty();
        assertThat(fields.at("/fixVersions/0/name").asText()).isEqualTo(version);
        assertThat(fields.get("duedate").isNull()).isTrue();
        assertThat(changed(key))
                .containsExactlyInAnyOrder("Component", "Fix Version", "duedate", "description", "labels");
        assertThat(admin.put(ISSUE + key, Map.of("fields", Map.of("components", List.of(Map.of("name", "none such")))))
                        .status())
                .isEqualTo(400);
        assertThat(admin.send("DELETE", "/rest/api/2/component/" + component, null)
                        .status())
                .isEqualTo(204);
        assertThat(admin.get("/rest/api/2/component/" + component).status()).isEqualTo(404);
    }

    @Test
    void deletingAComponentMovesItsIssuesToAnother() {
        String project = projects().get(0);
        String deleted = createAt(
                        "/rest/api/2/component", Map.of("project", project, "name", "One " + System.nanoTime()))
                .get("id")
                .asText();
        String other = createAt(
                        "/rest/api/2/component", Map.of("project", project, "name", "Other " + System.nanoTime()))
                .get("id")
                .asText();
        String key = create(project, Map.of("components", List.of(Map.of("id", deleted))));
        Response renamed = admin.put("/rest/api/2/component/" + other, fields("leadUserName", "lee"));
        assertThat(renamed.body().at("/lead/name").asText()).as(renamed.text()).isEqualTo("lee");

        assertThat(admin.send("DELETE", "/rest/api/2/component/" + deleted + "?moveIssuesTo=" + other, null)
                        .status())
                .isEqualTo(204);

        assertThat(admin.get(ISSUE + key).body().at("/fields/components/0/id").asText())
                .isEqualTo(other);
        assertThat(admin.count("key = " + key + " and component = " + other)).isEqualTo(1);
        admin.send("DELETE", "/rest/api/2/component/" + other, null);
    }

    @Test
    void aMovedIssueGetsANewKey_andItsOldKeyStillFindsIt() {
        String from = projects().get(0);
        String to = projects().get(1);
        String old = create(from, Map.of("duedate", "2030-01-31"));

        Response moved =
                admin.post("/rest/sandbox/1.0/issues/" + old + "/move", Map.of("project", to, "issueType", "Task"));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        String key = moved.body().get("key").asText();
        created.add(key);

        assertThat(key).startsWith(to + "-");
        assertThat(admin.get(ISSUE + old).body().get("key").asText()).isEqualTo(key);
        assertThat(changed(key)).containsExactlyInAnyOrder("project", "Key", "issuetype");
        assertThat(admin.count("project = " + to + " and key = " + key)).isEqualTo(1);
        assertThat(admin.count("project = " + from + " and summary ~ ChangesAroundIssuesTest"))
                .isZero();
        JiraClient pat = JiraClient.loggedIn(RunningSandbox.shared(), "pat");
        assertThat(pat.post("/rest/sandbox/1.0/issues/" + key + "/move", Map.of("project", from))
                        .status())
                .isIn(403, 404);
    }

    @Test
    void usersCanBeCreatedRenamedAndDeleted() {
        String name = "casual" + System.nanoTime();
        String key = createAt("/rest/api/2/user", Map.of("name", name, "displayName", "Casual"))
                .get("key")
                .asText();
        Response renamed = admin.put("/rest/api/2/user?username=" + name, Map.of("name", name + "x"));
        assertThat(renamed.body().get("key").asText()).as(renamed.text()).isEqualTo(key);
        assertThat(admin.get("/rest/api/2/user?username=" + name).status()).isEqualTo(404);

        JiraClient casual = JiraClient.anonymous(RunningSandbox.shared());
        assertThat(casual.post("/rest/auth/1/session", Map.of("username", name + "x", "password", name))
                        .status())
                .isEqualTo(200);
        int seen = casual.count("");
        assertThat(admin.send("DELETE", "/rest/api/2/group/user?groupname=insiders&username=" + name + "x", null)
                        .status())
                .isEqualTo(200);
        assertThat(casual.count("")).isLessThan(seen);
        assertThat(admin.post("/rest/api/2/group/user?groupname=insiders", Map.of("name", name + "x"))
                        .status())
                .isEqualTo(201);
        assertThat(casual.count("")).isEqualTo(seen);

        assertThat(admin.send("DELETE", "/rest/api/2/user?username=admin", null).status())
                .isEqualTo(400);
        assertThat(admin.send("DELETE", "/rest/api/2/user?key=" + key, null).status())
                .isEqualTo(204);
        assertThat(admin.get("/rest/api/2/user?key=" + key).status()).isEqualTo(404);
    }

    @Test
    void permissionsCanBeGrantedAndRevoked() {
        JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");
        List<String> hidden = new ArrayList<>(projects());
        lee.get("/rest/api/2/project")
                .body()
                .forEach(project -> hidden.remove(project.get("key").asText()));
        String path = "/rest/sandbox/1.0/projects/" + hidden.get(0) + "/permissions";
        int seen = lee.count("");

        assertThat(admin.post(path, Map.of("permission", "BROWSE_PROJECTS", "group", "jira-software-users"))
                        .status())
                .isEqualTo(204);
        assertThat(lee.count("")).isGreaterThan(seen);
        assertThat(admin.send("DELETE", path + "?permission=BROWSE_PROJECTS&group=jira-software-users", null)
                        .status())
                .isEqualTo(204);
        assertThat(lee.count("")).isEqualTo(seen);
        assertThat(lee.post(path, Map.of("permission", "BROWSE_PROJECTS", "group", "jira-software-users"))
                        .status())
                .isEqualTo(403);
    }

    private List<String> projects() {
        List<String> keys = new ArrayList<>();
        admin.get("/rest/api/2/project")
                .body()
                .forEach(project -> keys.add(project.get("key").asText()));
        return keys;
    }

    private String create(String project, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", "Bug"));
        fields.put("summary", "Created by ChangesAroundIssuesTest");
        String key = createAt("/rest/api/2/issue", Map.of("fields", fields))
                .get("key")
                .asText();
        created.add(key);
        return key;
    }

    private JsonNode createAt(String path, Map<String, Object> body) {
        Response response = admin.post(path, body);
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        return response.body();
    }

    private void edit(String key, Map<String, Object> fields) {
        Response response = admin.put(ISSUE + key, Map.of("fields", fields));
        assertThat(response.status()).as(response.text()).isEqualTo(204);
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private List<String> changed(String key) {
        List<String> fields = new ArrayList<>();
        admin.get(ISSUE + key + "?expand=changelog")
                .body()
                .at("/changelog/histories")
                .forEach(history -> history.get("items")
                        .forEach(item -> fields.add(item.get("field").asText())));
        return fields;
    }
}
