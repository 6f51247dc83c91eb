package io.clearowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.JiraClient.Answer;
import org.junit.jupiter.api.Test;

/** The plugin's JQL functions, as anybody types them into the navigator. */
class JqlFunctionsTest {
    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final JiraClient admin = JiraClient.loggedIn(sandbox, "admin");

    @Test
    void findsWhatDeactivatedPeopleStillOwn() {
        int inactive = admin.found("\"Product Owner\" in clearOwnerInactive()");
        assertThat(inactive).isPositive();
        assertThat(admin.found("resolution is EMPTY and \"Product Owner\" in clearOwnerInactive()"))
                .isEqualTo(admin.found("\"Vision Clarity\" = inactive and \"Product Owner\" is not EMPTY"));
        assertThat(inactive + admin.found("\"Product Owner\" not in clearOwnerInactive()"))
                .isEqualTo(admin.found("\"Product Owner\" is not EMPTY"));
    }

    @Test
    void refusesArguments() {
        Answer answer = admin.get("/rest/api/2/search?jql="
                + JiraClient.encoded("\"Product Owner\" in clearOwnerInactive(pat)"));
        assertThat(answer.status()).isEqualTo(400);
        JsonNode messages = answer.body().get("errorMessages");
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).asText()).isEqualTo("clearOwnerInactive takes no arguments.");
    }

    @Test
    void isAFunctionOfPeopleOnly() {
        Answer answer = admin.get("/rest/api/2/search?jql=" + JiraClient.encoded("issue in clearOwnerInactive()"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errorMessages/0").asText())
                .isEqualTo("A value provided by the function 'clearOwnerInactive' is invalid for the field 'issue'.");
    }
}
