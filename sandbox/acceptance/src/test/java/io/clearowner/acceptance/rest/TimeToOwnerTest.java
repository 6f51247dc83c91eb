package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long new issues wait for an owner. */
class TimeToOwnerTest {
    private static final String REST = "/rest/clear-owner/1.0/";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final List<String> created = new ArrayList<>();
    private String project;

    @BeforeEach
    void chooseAProject() {
        project = admin.firstProject();
    }

    @AfterEach
    void deleteTheIssues() {
        created.forEach(key -> admin.send("DELETE", "/rest/api/2/issue/" + key, null));
    }

    @Test
    void measuresFromCreationToTheFirstOwner_andOmitsIssuesThatNeverHadOne() {
        JsonNode before = timeToOwner(admin);
        String pat =
                admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
        create();
        give(create(), pat);
        String lost = create();
        give(lost, pat);
        give(lost, null);

        JsonNode after = timeToOwner(admin);
        assertThat(after.get("created").asInt() - before.get("created").asInt()).isEqualTo(3);
        assertThat(after.at("/product/owned").asInt()
                        - before.at("/product/owned").asInt())
                .isEqualTo(2);
        assertThat(after.at("/delivery/owned").asInt())
                .isEqualTo(before.at("/delivery/owned").asInt());
        assertThat(after.at("/product/meanSeconds").asLong()).isBetween(0L, 60L);
        assertThat(after.at("/product/medianSeconds").isNumber()).isTrue();
        assertThat(after.at("/product/medianSeconds").asLong()).isBetween(0L, 60L);
    }

    @Test
    void countsIssuesCreatedBetweenTwoDates() {
        LocalDate today = LocalDate.now();
        String path = REST + "projects/" + project + "/time-to-owner?from=";
        int before = admin.get(path + today).body().get("created").asInt();
        int earlier = admin.get(path + today.minusDays(9) + "&to=" + today.minusDays(1))
                .body()
                .get("created")
                .asInt();
        create();
        assertThat(admin.get(path + today + "&to=" + today)
                        .body()
                        .get("created")
                        .asInt())
                .isEqualTo(before + 1);
        JsonNode yesterday = admin.get(path + today.minusDays(9) + "&to=" + today.minusDays(1))
                .body();
        assertThat(yesterday.get("created").asInt()).isEqualTo(earlier);
        assertThat(yesterday.get("days").asInt()).isEqualTo(9);
    }

    @Test
    void rejectsInvalidPeriodsAndUnknownProjects() {
        assertThat(admin.get(REST + "projects/" + project + "/time-to-owner?days=0")
                        .status())
                .isEqualTo(400);
        assertThat(admin.get(REST + "projects/" + project + "/time-to-owner?to=2026-01-01")
                        .body()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("from");
        assertThat(admin.get(REST + "projects/" + project + "/time-to-owner?from=x")
                        .status())
                .isEqualTo(400);
        assertThat(admin.get(REST + "trend?project=" + project + "&from=x").status())
                .isEqualTo(400);
        assertThat(admin.get(REST + "projects/" + project + "/clarity/csv?from=x")
                        .status())
                .isEqualTo(400);
        assertThat(admin.get(REST + "projects/NOSUCH/time-to-owner").status()).isEqualTo(404);
    }

    private JsonNode timeToOwner(JiraClient reader) {
        JiraClient.Response response = reader.get(REST + "projects/" + project + "/time-to-owner?days=7");
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        return response.body();
    }

    private String create() {
        JiraClient.Response response = admin.post(
                "/rest/api/2/issue",
                Map.of(
                        "fields",
                        Map.of(
                                "project",
                                Map.of("key", project),
                                "summary",
                                "Waits for an owner",
                                "issuetype",
                                Map.of("name", "Bug"))));
        created.add(response.body().get("key").asText());
        return created.get(created.size() - 1);
    }

    private void give(String key, String user) {
        Map<String, Object> body = new HashMap<>();
        body.put("user", user);
        assertThat(admin.put(REST + "issues/" + key + "/ownership/product", body)
                        .status())
                .isEqualTo(200);
    }
}
