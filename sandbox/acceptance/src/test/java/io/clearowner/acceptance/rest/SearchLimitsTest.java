package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a site with more issues than a search may find and more departed people than a search may name, nothing of ours
 * asks Jira for more than OpenSearch's default limits allow.
 */
class SearchLimitsTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String REFUSED = "Refused as OpenSearch would";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ISSUES = 10_100;
    private static final int PEOPLE = 1_300;

    @TempDir
    static Path folder;

    private static RunningSandbox sandbox;
    private static JiraClient admin;

    @BeforeAll
    static void startALargeSite() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        StringBuilder people = new StringBuilder("User,Active\n");
        for (int i = 1; i <= PEOPLE; i++) {
            people.append("u%04d,%s\n".formatted(i, i > 5 ? "false" : "true"));
        }
        Files.writeString(data.resolve("people.csv"), people);
        StringBuilder issues = new StringBuilder("Tracker,Project,IssueId,IssueType,Summary,Priority,Created,Updated,"
                + "Resolved,Due,Labels,Reporter,Assignee\n");
        for (int i = 1; i <= ISSUES; i++) {
            issues.append("T,Big,").append(i);
            issues.append(",Bug,The summary,Major,2020-01-01T00:00:00.000+0000,2020-01-02T00:00:00.000+0000,,,,");
            issues.append("u0001,u%04d\n".formatted(i % PEOPLE + 1));
        }
        Files.writeString(data.resolve("issues.csv"), issues);
        sandbox = RunningSandbox.start(RunningSandbox.fresh("search-limits"), data, "--deviation", "search-limits");
        admin = JiraClient.loggedIn(sandbox, "admin");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void nothingAsksForMore() {
        inheritFromAssignees();
        awaitJobs();
        for (String path : List.of(
                "unclear?limit=50",
                "unclear?start=9950&limit=50",
                "unclear/groups?by=project",
                "unclear/groups?by=owner",
                "unclear/split",
                "unclear/csv",
                "owners",
                "owners/u0001",
                "mine",
                "trend?project=BIG",
                "projects/BIG/clarity")) {
            Response answer = admin.get(REST + path);
            assertThat(answer.status()).as(path + " " + answer.text()).isIn(200, 400);
        }
        for (String jql : List.of(
                "\"Effective Product Owner\" in clearOwnerInactive()",
                "\"Vision Clarity\" in clearOwnerUnclear()",
                "issue in clearOwnerToConfirm()")) {
            admin.count(jql);
        }
        preview();
        reconcile();

        assertThat(sandbox.output()).doesNotContain(REFUSED);
        assertThat(admin.get(REST + "diagnostics").body().get("text").asText())
                .contains("Failures on this node since the app was enabled: none");

        assertThat(admin.get("/rest/api/2/search?startAt=10000&maxResults=50&jql=")
                        .status())
                .isNotEqualTo(200);
        assertThat(sandbox.output()).as("the sandbox refuses").contains(REFUSED);
    }

    /** So that most people own something, and most of them are gone. */
    private static void inheritFromAssignees() {
        Response saved = admin.put(
                REST + "policy",
                Map.of(
                        "reasons", List.of("missing", "inactive", "no-access", "unconfirmed", "stale"),
                        "productInheritsFromField", "assignee",
                        "deliveryInheritsFromField", "assignee"));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    }

    private static void awaitJobs() {
        Eventually.within(PATIENCE).becomesTrue("the re-index is finished", () -> admin.get(REST + "diagnostics")
                .body()
                .get("text")
                .asText()
                .contains("queue 0"));
    }

    private static void preview() {
        Response started = admin.post(
                REST + "transfers/previews",
                Map.of("jql", "project = BIG", "product", List.of("assignee"), "condition", "always"));
        assertThat(started.status()).as(started.text()).isIn(201, 202);
        String id = started.body().get("id").asText();
        Eventually.within(PATIENCE)
                .becomesTrue("the preview is finished", () -> !admin.get(REST + "transfers/previews/" + id)
                        .body()
                        .path("finishedAt")
                        .isNull());
    }

    private static void reconcile() {
        admin.post(REST + "reconciliation", Map.of());
        Eventually.within(PATIENCE)
                .becomesTrue("the reconciliation is finished", () -> admin.get(REST + "reconciliation")
                        .body()
                        .get("current")
                        .isNull());
        JsonNode run = admin.get(REST + "reconciliation").body().at("/runs/0");
        assertThat(run.get("lookedAt").asInt()).isEqualTo(ISSUES);
        assertThat(run.get("repaired").asInt()).isZero();
    }
}
