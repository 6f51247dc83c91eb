package io.clearowner.acceptance.driver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A personal access token of the user of a client; closing it revokes it. */
public record AccessToken(JiraClient client, String id, String raw) implements AutoCloseable {
    private static final String TOKENS = "/rest/pat/latest/tokens";

    public static AccessToken of(JiraClient client) {
        JiraClient.Response response = client.post(TOKENS, Map.of("name", "For a test", "expirationDuration", 1));
        if (response.status() != 201) {
            throw new IllegalStateException("Cannot create a token: " + response);
        }
        JsonNode body = response.body();
        return new AccessToken(
                client, body.get("id").asText(), body.get("rawToken").asText());
    }

    @Override
    public void close() {
        client.send("DELETE", TOKENS + "/" + id, null);
    }
}
