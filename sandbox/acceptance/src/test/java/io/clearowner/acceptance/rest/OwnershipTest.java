package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assigns and removes owners through REST, and rejects invalid requests. */
class OwnershipTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final JiraClient admin = JiraClient.loggedIn(sandbox, "admin");

    @Test
    void assigningAnOwnerLowersTheCountAtOnce_andRemovingItRaisesItAgain() {
        String key = firstWithoutDeliveryOwner();
        assertThat(unclear()).isEqualTo(101);

        Response given = admin.put(REST + "issues/" + key + "/ownership/delivery", Map.of("user", keyOf("pat")));
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(given.body().at("/delivery/code").asText()).isEqualTo("clear");
        assertThat(unclear()).isEqualTo(100);

        Response taken = admin.put(REST + "issues/" + key + "/ownership/delivery", nobody());
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.body().at("/delivery/code").asText()).isEqualTo("missing");
        assertThat(unclear()).isEqualTo(101);

        JsonNode history = admin.get("/rest/api/2/issue/" + key + "?expand=changelog")
                .body()
                .at("/changelog/histories");
        // Other tests may have given this issue an owner before.
        List<JsonNode> all = history.findValues("items");
        List<JsonNode> items = all.subList(all.size() - 2, all.size());
        assertThat(items.get(0).get(0).get("field").asText()).isEqualTo("Delivery Owner");
        assertThat(items.get(0).get(0).get("toString").asText()).isEqualTo(displayNameOf("pat"));
        assertThat(items.get(1).get(0).get("fromString").asText()).isEqualTo(displayNameOf("pat"));
    }

    @Test
    void ownersCanBeSetThroughJirasIssueResource() {
        String key = firstWithoutDeliveryOwner();
        String field = fieldId("Delivery Owner");
        Map<String, Object> name = new HashMap<>();
        name.put("name", "pat");

        assertThat(admin.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of(field, name)))
                        .status())
                .isEqualTo(204);
        JsonNode value = admin.get("/rest/api/2/issue/" + key).body().at("/fields/" + field);
        assertThat(value.get("name").asText()).isEqualTo("pat");
        assertThat(value.get("displayName").asText()).isEqualTo(displayNameOf("pat"));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put(field, null);
        assertThat(admin.put("/rest/api/2/issue/" + key, Map.of("fields", nothing))
                        .status())
                .isEqualTo(204);
        assertThat(unclear()).isEqualTo(101);
    }

    @Test
    void hiddenAndNonexistentIssuesGetTheSameResponse() {
        JiraClient lee = JiraClient.loggedIn(sandbox, "lee");
        String hidden = null;
        for (JsonNode issue : admin.unclear("resolution is EMPTY").body().get("issues")) {
            String key = issue.get("key").asText();
            if (lee.get("/rest/api/2/issue/" + key).status() == 404) {
                hidden = key;
                break;
            }
        }
        if (hidden == null) {
            for (JsonNode issue :
                    admin.get("/rest/api/2/search?maxResults=500").body().get("issues")) {
                if (lee.get("/rest/api/2/issue/" + issue.get("key").asText()).status() == 404) {
                    hidden = issue.get("key").asText();
                    break;
                }
            }
        }
        assertThat(hidden).as("some issue that lee may not see").isNotNull();

        Response forHidden = lee.get(REST + "issues/" + hidden + "/ownership");
        Response forNonexistent = lee.get(REST + "issues/NOPE-1/ownership");
        assertThat(forHidden.status()).isEqualTo(404).isEqualTo(forNonexistent.status());
        assertThat(forHidden.text().replace(hidden, "KEY"))
                .isEqualTo(forNonexistent.text().replace("NOPE-1", "KEY"));
    }

    @ParameterizedTest
    @CsvSource({
        "unclear?jql=project+%3D, 400, jql",
        "unclear?jql=nosuchfield+%3D+1, 400, jql",
        "unclear?limit=101, 400, limit",
        "unclear?limit=x, 400, limit",
        "unclear?start=-1, 400, start",
        "unclear?role=chief, 400, role",
    })
    void invalidParametersGetAClearError(String path, int status, String field) {
        Response response = admin.get(REST + path);
        assertThat(response.status()).as(response.text()).isEqualTo(status);
        assertThat(response.body().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(response.body().at("/errors/0/message").asText()).isNotBlank();
    }

    @Test
    void rejectsUnknownUsersUnknownRolesAndMalformedJson() {
        String key = firstWithoutDeliveryOwner();
        assertThat(admin.put(REST + "issues/" + key + "/ownership/delivery", Map.of("user", "nobody-knows-me"))
                        .status())
                .isEqualTo(400);
        assertThat(admin.put(REST + "issues/" + key + "/ownership/chief", Map.of("user", keyOf("pat")))
                        .status())
                .isBetween(400, 404);
        assertThat(admin.put(REST + "issues/" + key + "/ownership/delivery", "{\"user\":")
                        .status())
                .isEqualTo(400);
        assertThat(admin.put(REST + "issues/" + key + "/ownership/delivery", "{\"usr\":\"x\"}")
                        .status())
                .isEqualTo(400);
        assertThat(JiraClient.anonymous(sandbox)
                        .put(REST + "issues/" + key + "/ownership/delivery", nobody())
                        .status())
                .isBetween(401, 404);
        assertThat(JiraClient.loggedIn(sandbox, "pat")
                        .put(REST + "policy", Map.of("reasons", List.of(), "includesResolved", true))
                        .status())
                .isEqualTo(403);
        assertThat(unclear()).isEqualTo(101);
    }

    private int unclear() {
        return admin.unclear("resolution is EMPTY").body().at("/counts/unclear").asInt();
    }

    private String firstWithoutDeliveryOwner() {
        return admin.get("/rest/api/2/search?maxResults=1&jql="
                        + JiraClient.encode("resolution is EMPTY and \"Delivery Owner\" is EMPTY"
                                + " and \"Vision Clarity\" = clear order by key"))
                .body()
                .at("/issues/0/key")
                .asText();
    }

    private String keyOf(String userName) {
        return admin.get("/rest/api/2/user?username=" + userName)
                .body()
                .get("key")
                .asText();
    }

    private String displayNameOf(String userName) {
        return admin.get("/rest/api/2/user?username=" + userName)
                .body()
                .get("displayName")
                .asText();
    }

    private String fieldId(String name) {
        for (JsonNode field : admin.get("/rest/api/2/field").body()) {
            if (field.get("name").asText().equals(name)) {
                return field.get("id").asText();
            }
        }
        throw new IllegalStateException("No field " + name);
    }

    private static Map<String, Object> nobody() {
        Map<String, Object> body = new HashMap<>();
        body.put("user", null);
        return body;
    }
}
