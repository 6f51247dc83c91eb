package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Answer;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner of a component leaves, and the component itself goes: what inherits from it is found by its new code. */
class InheritedOwnerTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final Duration SECONDS = Duration.ofSeconds(20);

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final List<String> created = new ArrayList<>();
    private String project;
    private String owner;
    private String component;
    private String key;

    @BeforeEach
    void anIssueInheritsFromAComponent() {
        project = admin.get("/rest/api/2/search?maxResults=1")
                .body()
                .at("/issues/0/key")
                .asText()
                .replaceAll("-.*", "");
        String name = "leaver" + System.nanoTime();
        owner = made("/rest/api/2/user", Map.of("name", name, "displayName", "Component Owner"))
                .get("key")
                .asText();
        component = made("/rest/api/2/component", Map.of("project", project, "name", "Component of " + name))
                .get("id")
                .asText();
        Answer owned = admin.put(
                REST + "projects/" + project + "/owners/components/" + component + "/delivery", Map.of("user", owner));
        assertThat(owned.status()).as(owned.text()).isEqualTo(200);
        key = issue("Bug", Map.of("components", List.of(Map.of("id", component))));
        assertThat(indexed("clear")).isTrue();
    }

    @AfterEach
    void putEverythingBack() {
        for (int i = created.size() - 1; i >= 0; i--) {
            admin.send("DELETE", "/rest/api/2/issue/" + created.get(i), null);
        }
        admin.send("DELETE", "/rest/api/2/component/" + component, null);
        admin.send("DELETE", "/rest/api/2/user?key=" + owner, null);
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the numbers are as before",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
    }

    @Test
    void theOwnerOfTheComponentLeaves() {
        assertThat(admin.put("/rest/api/2/user?key=" + owner, Map.of("active", false))
                        .status())
                .isEqualTo(200);
        Eventually.within(SECONDS).becomesTrue("the index says so", () -> indexed("inactive"));

        assertThat(admin.put("/rest/api/2/user?key=" + owner, Map.of("active", true))
                        .status())
                .isEqualTo(200);
        Eventually.within(SECONDS).becomesTrue("the owner is back", () -> indexed("clear"));
    }

    @Test
    void theOwnerOfTheComponentIsDeleted() {
        assertThat(admin.send("DELETE", "/rest/api/2/user?key=" + owner, null).status())
                .isEqualTo(204);

        Eventually.within(SECONDS).becomesTrue("the index says so", () -> indexed("inactive"));
    }

    @Test
    void theComponentIsDeleted() {
        String path = "/rest/api/2/component/" + component;
        assertThat(admin.send("DELETE", path, null).status()).isEqualTo(204);

        Eventually.within(SECONDS).becomesTrue("nobody is left to inherit from", () -> indexed("missing"));
    }

    private String issue(String type, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", "Made by InheritedOwnerTest");
        created.add(
                made("/rest/api/2/issue", Map.of("fields", fields)).get("key").asText());
        return created.get(created.size() - 1);
    }

    private JsonNode made(String path, Map<String, Object> body) {
        Answer answer = admin.post(path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body();
    }

    private boolean indexed(String code) {
        return admin.found("key = " + key + " and \"Execution Clarity\" = " + code) == 1;
    }
}
