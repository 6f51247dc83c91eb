package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo as a site that starts today: the same issues, and nobody owns anything. */
class WithoutOwnersTest {

    @Test
    void everyOpenIssueLacksBothOwnersAndSomeHaveAComponentWithALead() {
        try (RunningSandbox sandbox = RunningSandbox.start(
                RunningSandbox.fresh("no-owners-home"), RunningSandbox.demoData(), "--owners", "none")) {
            JiraClient admin = JiraClient.loggedIn(sandbox, "admin");

            assertThat(admin.count("\"Product Owner\" is EMPTY and \"Delivery Owner\" is EMPTY"))
                    .isEqualTo(1665);
            assertThat(admin.unclear("resolution is EMPTY")
                            .body()
                            .get("reasons")
                            .toString())
                    .isEqualTo("{\"vision\":{\"missing\":170},\"execution\":{\"missing\":170}}");
            assertThat(admin.count("resolution is EMPTY and component is not EMPTY"))
                    .isEqualTo(50);
            assertThat(leads(admin, "resolution is EMPTY and component is not EMPTY"))
                    .isNotEmpty()
                    .allMatch(lead -> lead.get("active").asBoolean());
        }
    }

    /** The leads of the first component of each issue. */
    private static List<JsonNode> leads(JiraClient client, String jql) {
        List<JsonNode> leads = new ArrayList<>();
        client.get("/rest/api/2/search?maxResults=100&fields=components&jql=" + JiraClient.encode(jql))
                .body()
                .get("issues")
                .forEach(issue -> leads.add(client.get("/rest/api/2/component/"
                                + issue.at("/fields/components/0/id").asText())
                        .body()
                        .get("lead")));
        return leads;
    }
}
