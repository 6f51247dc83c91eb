package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists what happened to an issue's roles, in order, to everyone who can see the issue. */
class HistoryTest {
    private static final String ISSUES = "/rest/clear-owner/1.0/issues/";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private String key;

    @BeforeEach
    void createAnIssue() {
        key = admin.createBug("A new idea");
    }

    @AfterEach
    void deleteTheIssue() {
        admin.send("DELETE", "/rest/api/2/issue/" + key, null);
    }

    @Test
    void listsOwnerChangesAndWaivers_newestFirst() {
        own("pat");
        own("admin");
        String until = LocalDate.now().plusDays(30).toString();
        admin.put(ISSUES + key + "/ownership/delivery/waiver", Map.of("until", until, "reason", "A spike"));
        own(null);

        assertThat(events(admin, ""))
                .containsExactly(
                        "product owner admin>null",
                        "delivery waived null>null",
                        "product owner pat>admin",
                        "product owner null>pat");
        JsonNode page =
                admin.get(ISSUES + key + "/ownership/history?start=1&limit=1").body();
        assertThat(page.get("total").asInt()).isEqualTo(4);
        assertThat(page.at("/values/0/note").asText()).isEqualTo("A spike");
        assertThat(page.at("/values/0/until").asText()).isEqualTo(until);
        assertThat(page.at("/values/0/by/name").asText()).isEqualTo("admin");
        assertThat(page.get("values")).hasSize(1);
    }

    @Test
    void rejectsUnknownIssuesAndInvalidLimits() {
        assertThat(admin.get(ISSUES + "NOSUCH-1/ownership/history").status()).isEqualTo(404);
        assertThat(admin.get(ISSUES + key + "/ownership/history?limit=0").status())
                .isEqualTo(400);
    }

    private void own(String name) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "user",
                name == null
                        ? null
                        : admin.get("/rest/api/2/user?username=" + name)
                                .body()
                                .get("key")
                                .asText());
        assertThat(admin.put(ISSUES + key + "/ownership/product", body).status())
                .isEqualTo(200);
    }

    private List<String> events(JiraClient client, String query) {
        JsonNode values =
                client.get(ISSUES + key + "/ownership/history" + query).body().get("values");
        return StreamSupport.stream(values.spliterator(), false)
                .map(event ->
                        event.get("role").asText() + " " + event.get("event").asText() + " "
                                + event.at("/from/name").asText("null") + ">"
                                + event.at("/to/name").asText("null"))
                .toList();
    }
}
