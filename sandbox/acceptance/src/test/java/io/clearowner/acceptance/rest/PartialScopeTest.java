package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hidden part of a shared scope does not break the rest, and looks the same as an absent one. */
class PartialScopeTest {
    private static final String REST = "/rest/clear-owner/1.0/";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");
    private final List<String> visible = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    @BeforeEach
    void findProjects() {
        for (JsonNode project : admin.get("/rest/api/2/project").body()) {
            String key = project.get("key").asText();
            (lee.get("/rest/api/2/project/" + key).status() == 200 ? visible : hidden).add(key);
        }
        assertThat(visible).isNotEmpty();
        assertThat(hidden).isNotEmpty();
    }

    @Test
    void countsTheRest_alikeForHiddenAndAbsentParts() {
        String rest = "project in (\"" + visible.get(0) + "\")";
        JsonNode whole = unclear(rest);
        for (String part : List.of(
                "project = \"" + hidden.get(0) + "\"",
                "project = NOSUCH",
                "filter = 987654",
                "assignee = nobody-knows-me",
                "key = \"NOSUCH-1\"",
                "fixVersion = \"no such version\"")) {
            JsonNode partial = unclear(rest + " OR " + part);
            assertThat(partial.at("/scope/partial").asBoolean()).as(part).isTrue();
            assertThat(partial.get("counts")).as(part).isEqualTo(whole.get("counts"));
            assertThat(partial.toString())
                    .as(part)
                    .doesNotContainPattern("\\b" + hidden.get(0) + "\\b")
                    .doesNotContain("NOSUCH");
        }
        assertThat(whole.at("/scope/partial").asBoolean()).isFalse();
        String all = "project in (\"" + visible.get(0) + "\", \"%s\")";
        assertThat(unclear(all.formatted(hidden.get(0)))).isEqualTo(unclear(all.formatted("NOSUCH")));
    }

    @Test
    void everyReadOfAScopeSaysSo() {
        Map<String, Object> scope = Map.of("jql", "project in (\"" + visible.get(0) + "\", NOSUCH)");
        assertThat(lee.post(REST + "owners", scope).body().get("partial").asBoolean())
                .isTrue();
        String user =
                admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
        assertThat(lee.post(REST + "owners/" + user, scope)
                        .body()
                        .get("partial")
                        .asBoolean())
                .isTrue();
        assertThat(lee.post(REST + "unclear/groups", Map.of("jql", scope.get("jql"), "by", "project"))
                        .body()
                        .get("partial")
                        .asBoolean())
                .isTrue();
        JsonNode trend = lee.post(REST + "trend", Map.of("project", visible.get(0) + "," + hidden.get(0), "days", 5))
                .body();
        assertThat(trend.get("partial").asBoolean()).isTrue();
        assertThat(trend.get("leftOut").toString()).doesNotContainPattern("\\b" + hidden.get(0) + "\\b");
    }

    @Test
    void aScopeOfWhichNothingIsVisibleIsRefused_alikeForHiddenAndAbsent_withoutNamingIt() {
        for (String project : List.of(hidden.get(0), "NOSUCH")) {
            JiraClient.Response response = lee.post(REST + "unclear", Map.of("jql", "project = \"" + project + "\""));
            assertThat(response.status()).isEqualTo(400);
            assertThat(response.body().at("/errors/0/field").asText()).isEqualTo("jql");
            assertThat(response.body().at("/errors/0/message").asText())
                    .startsWith("Everything in this scope is hidden from you or does not exist.")
                    .doesNotContain(project);
            JiraClient.Response trend = lee.post(REST + "trend", Map.of("project", project, "days", 5));
            assertThat(trend.status()).isEqualTo(404);
            assertThat(trend.text()).doesNotContain(project);
        }
    }

    @Test
    void aScopeOfVeryManyProjectsIsAnsweredByPost() {
        String keys = String.join(", ", Collections.nCopies(700, "\"" + visible.get(0) + "\""));
        JsonNode answer = lee.post(REST + "unclear", Map.of("jql", "project in (" + keys + ")", "limit", 1))
                .body();
        assertThat(answer.get("counts"))
                .isEqualTo(unclear("project = \"" + visible.get(0) + "\"").get("counts"));
    }

    private JsonNode unclear(String jql) {
        JiraClient.Response response = lee.post(REST + "unclear", Map.of("jql", jql));
        assertThat(response.status()).as(jql).isEqualTo(200);
        return response.body();
    }
}
