package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Assigns an owner to several issues of the demo data at once, where the user may edit them. */
class BulkOwnersTest {
    private static final String BULK = "/rest/clear-owner/1.0/ownership";
    private static final String SCOPE = "resolution is EMPTY and \"Execution Clarity\" = missing ORDER BY key";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");
    private final String owner = key("u0001");
    private final String otherOwner = key("u0002");
    private final List<String> given = new ArrayList<>();

    @AfterEach
    void removeOwners() {
        if (!given.isEmpty()) {
            admin.post(BULK, body(null, given));
        }
        assertThat(admin.unclear("resolution is EMPTY")
                        .body()
                        .at("/counts/unclear")
                        .asInt())
                .isEqualTo(101);
    }

    @Test
    void updatesCountsAtOnce_andChangesNothingTheSecondTime() {
        List<String> keys = missing(admin, 12);
        JsonNode first = give(admin, owner, keys);
        assertThat(first.get("changed").asInt()).isEqualTo(12);
        assertThat(admin.unclear("resolution is EMPTY")
                        .body()
                        .at("/counts/execution")
                        .asInt())
                .isEqualTo(100 - 12);

        JsonNode second = give(admin, owner, keys);
        assertThat(second.get("unchanged").asInt()).isEqualTo(12);
        JsonNode history = admin.get("/rest/clear-owner/1.0/issues/" + keys.get(0) + "/ownership/history")
                .body();
        assertThat(history.at("/values/0/to/key").asText()).isEqualTo(owner);
    }

    @Test
    void changesWhatTheUserMayEdit_andSaysWhyTheRestFailed() {
        List<String> hidden = missing(admin, 100).stream()
                .filter(key -> lee.get("/rest/api/2/issue/" + key).status() == 404)
                .limit(2)
                .toList();
        List<String> keys = new ArrayList<>(hidden);
        keys.add("NOSUCH-1");
        keys.add(missing(admin, 3).stream()
                .filter(key -> !hidden.contains(key))
                .findFirst()
                .orElseThrow());

        JsonNode response = give(admin, owner, keys);
        assertThat(response.get("changed").asInt()).isEqualTo(3);
        assertThat(response.at("/values/2/result").asText()).isEqualTo("failed");
        assertThat(response.at("/values/2/errors/0/message").asText()).contains("NOSUCH-1");

        JsonNode leesResponse = give(lee, otherOwner, hidden);
        assertThat(leesResponse.get("failed").asInt()).isEqualTo(2);
        for (JsonNode value : leesResponse.get("values")) {
            String key = value.get("key").asText();
            assertThat(value.at("/errors/0/message").asText())
                    .isEqualTo(
                            response.at("/values/2/errors/0/message").asText().replace("NOSUCH-1", key));
            assertThat(admin.get("/rest/clear-owner/1.0/issues/" + key + "/ownership")
                            .body()
                            .at("/delivery/owner/key")
                            .asText())
                    .isEqualTo(owner);
        }
    }

    @Test
    void rejectsAnonymousUsers() {
        JiraClient nobody = JiraClient.anonymous(RunningSandbox.shared());
        assertThat(nobody.post(BULK, body(owner, missing(admin, 1))).status()).isEqualTo(401);
    }

    private String key(String name) {
        return admin.get("/rest/api/2/user?username=" + name).body().get("key").asText();
    }

    private JsonNode give(JiraClient editor, String user, List<String> keys) {
        given.addAll(keys);
        JiraClient.Response response = editor.post(BULK, body(user, keys));
        assertThat(response.status()).isEqualTo(200);
        return response.body();
    }

    private static Map<String, Object> body(String user, List<String> keys) {
        Map<String, Object> body = new HashMap<>();
        body.put("role", "delivery");
        body.put("user", user);
        body.put("issues", keys);
        return body;
    }

    private static List<String> missing(JiraClient viewer, int number) {
        JsonNode page = viewer.get("/rest/clear-owner/1.0/unclear?role=execution&limit=" + number + "&jql="
                        + JiraClient.encode(SCOPE))
                .body();
        return page.get("issues").findValuesAsText("key").stream()
                .filter(key -> key.contains("-"))
                .limit(number)
                .toList();
    }
}
