package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The substitute for Jira Software's Epic Link, which is present only with {@code --software}. */
class EpicLinkTest {
    private static final String ISSUE = "/rest/api/2/issue/";

    @Test
    void linksAnIssueToItsEpic() {
        try (RunningSandbox sandbox =
                RunningSandbox.start(RunningSandbox.fresh("software-home"), RunningSandbox.demoData(), "--software")) {
            JiraClient admin = JiraClient.loggedIn(sandbox, "admin");
            String field = fieldId(admin);
            String epic = create(admin, "Epic", Map.of());
            String story = create(admin, "Story", Map.of(field, epic));

            assertThat(admin.get(ISSUE + story).body().at("/fields/" + field).asText())
                    .isEqualTo(epic);
            assertThat(admin.count("cf[" + field.replace("customfield_", "") + "] = " + epic))
                    .isEqualTo(1);
            assertThat(admin.count("\"Epic Link\" is EMPTY and key = " + story)).isZero();
            assertThat(admin.put(ISSUE + story, Map.of("fields", Map.of(field, story)))
                            .status())
                    .isEqualTo(400);
            assertThat(admin.get("/browse/" + story).text()).contains("/browse/" + epic);

            Map<String, Object> nothing = new HashMap<>();
            nothing.put(field, null);
            assertThat(admin.put(ISSUE + story, Map.of("fields", nothing)).status())
                    .isEqualTo(204);
            JsonNode item =
                    admin.get(ISSUE + story + "?expand=changelog").body().at("/changelog/histories/0/items/0");
            assertThat(item.get("field").asText()).isEqualTo("Epic Link");
            assertThat(item.get("fromString").asText()).isEqualTo(epic);
            assertThat(admin.count("\"Epic Link\" = " + epic)).isZero();

            admin.put(ISSUE + story, Map.of("fields", Map.of(field, epic)));
            assertThat(admin.send("DELETE", ISSUE + epic, null).status()).isEqualTo(204);
            assertThat(admin.get(ISSUE + story).body().at("/fields/" + field).isNull())
                    .isTrue();
        }
    }

    @Test
    void isAbsentByDefault() {
        assertThat(fieldId(JiraClient.loggedIn(RunningSandbox.shared(), "admin")))
                .isNull();
    }

    private static String fieldId(JiraClient client) {
        for (JsonNode field : client.get("/rest/api/2/field").body()) {
            if (field.at("/schema/custom").asText().equals("com.pyxis.greenhopper.jira:gh-epic-link")) {
                return field.get("id").asText();
            }
        }
        return null;
    }

    private static String create(JiraClient client, String type, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", client.firstProject()));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", "Created by EpicLinkTest");
        Response response = client.post("/rest/api/2/issue", Map.of("fields", fields));
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        return response.body().get("key").asText();
    }
}
