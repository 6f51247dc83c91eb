package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index follows when the owner of a component is deactivated or deleted, or the component is deleted. */
class InheritedOwnerTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final List<String> created = new ArrayList<>();
    private String project;
    private String owner;
    private String component;
    private String key;

    @BeforeEach
    void createAnIssueThatInheritsFromAComponent() {
        project = admin.firstProject();
        String name = "owner" + System.nanoTime();
        owner = createAt("/rest/api/2/user", Map.of("name", name, "displayName", "Component Owner"))
                .get("key")
                .asText();
        component = createAt("/rest/api/2/component", Map.of("project", project, "name", "Component of " + name))
                .get("id")
                .asText();
        Response owned = admin.put(
                REST + "projects/" + project + "/owners/components/" + component + "/delivery", Map.of("user", owner));
        assertThat(owned.status()).as(owned.text()).isEqualTo(200);
        key = issue("Bug", Map.of("components", List.of(Map.of("id", component))));
        assertThat(indexed("clear")).isTrue();
    }

    @AfterEach
    void restoreEverything() {
        for (int i = created.size() - 1; i >= 0; i--) {
            admin.send("DELETE", "/rest/api/2/issue/" + created.get(i), null);
        }
        admin.send("DELETE", "/rest/api/2/component/" + component, null);
        admin.send("DELETE", "/rest/api/2/user?key=" + owner, null);
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the counts are back to normal",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
    }

    @Test
    void becomesInactiveWhenTheComponentOwnerIsDeactivated() {
        assertThat(admin.put("/rest/api/2/user?key=" + owner, Map.of("active", false))
                        .status())
                .isEqualTo(200);
        Eventually.within(TIMEOUT).becomesTrue("the index has the new code", () -> indexed("inactive"));

        assertThat(admin.put("/rest/api/2/user?key=" + owner, Map.of("active", true))
                        .status())
                .isEqualTo(200);
        Eventually.within(TIMEOUT).becomesTrue("the owner is active again", () -> indexed("clear"));
    }

    @Test
    void becomesInactiveWhenTheComponentOwnerIsDeleted() {
        assertThat(admin.send("DELETE", "/rest/api/2/user?key=" + owner, null).status())
                .isEqualTo(204);

        Eventually.within(TIMEOUT).becomesTrue("the index has the new code", () -> indexed("inactive"));
    }

    @Test
    void becomesMissingWhenTheComponentIsDeleted() {
        String path = "/rest/api/2/component/" + component;
        assertThat(admin.send("DELETE", path, null).status()).isEqualTo(204);

        Eventually.within(TIMEOUT).becomesTrue("there is no owner to inherit", () -> indexed("missing"));
    }

    private String issue(String type, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", "Created by InheritedOwnerTest");
        created.add(createAt("/rest/api/2/issue", Map.of("fields", fields))
                .get("key")
                .asText());
        return created.get(created.size() - 1);
    }

    private JsonNode createAt(String path, Map<String, Object> body) {
        Response response = admin.post(path, body);
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        return response.body();
    }

    private boolean indexed(String code) {
        return admin.count("key = " + key + " and \"Execution Clarity\" = " + code) == 1;
    }
}
