package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An owner cannot see their issue until group membership or permissions change. */
class AccessTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String LEES_GROUP = "jira-software-users";
    private static final String UNRESOLVED = "resolution is EMPTY";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");
    private String project;
    private String key;
    private JsonNode ownerBefore;

    @BeforeEach
    void makeLeeTheOwnerOfAHiddenIssue() {
        for (JsonNode each : admin.get("/rest/api/2/project").body()) {
            project = each.get("key").asText();
            if (lee.get("/rest/api/2/project/" + project).status() == 404
                    && admin.count(UNRESOLVED + " and project = '" + project + "'") > 0) {
                break;
            }
        }
        String jql = JiraClient.encode(
                UNRESOLVED + " and issuetype in standardIssueTypes() and project = '" + project + "'");
        key = admin.get("/rest/api/2/search?maxResults=1&jql=" + jql)
                .body()
                .at("/issues/0/key")
                .asText();
        ownerBefore = admin.get(REST + "issues/" + key + "/ownership").body().at("/delivery/owner/key");
        own(admin.get("/rest/api/2/user?username=lee").body().get("key"));
        assertThat(indexed("no-access")).isTrue();
    }

    @AfterEach
    void restoreEverything() {
        own(ownerBefore.isMissingNode() ? null : ownerBefore);
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the counts are back to normal",
                        () -> admin.unclear(UNRESOLVED)
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
    }

    @Test
    void groupMembershipChangesReachTheIndexWithinSeconds() {
        String path = "/rest/api/2/group/user?groupname=insiders";
        assertThat(admin.post(path, Map.of("name", "lee")).status()).isEqualTo(201);
        Eventually.within(Duration.ofSeconds(20)).becomesTrue("the owner may see the issue", () -> indexed("clear"));

        assertThat(admin.send("DELETE", path + "&username=lee", null).status()).isEqualTo(200);
        Eventually.within(Duration.ofSeconds(20))
                .becomesTrue("the owner may no longer see the issue", () -> indexed("no-access"));
    }

    /** The sandbox fires no event when a permission is granted, so the index is out of date. */
    @Test
    void reconciliationRepairsPermissionChangesThatFireNoEvent() {
        awaitTheNightlyRun();
        String path = "/rest/sandbox/1.0/projects/" + project + "/permissions";
        assertThat(admin.post(path, Map.of("permission", "BROWSE_PROJECTS", "group", LEES_GROUP))
                        .status())
                .isEqualTo(204);
        try {
            assertThat(indexed("no-access")).as("not noticed yet").isTrue();
            assertThat(reconcile()).isEqualTo(1);
            assertThat(indexed("clear")).isTrue();
        } finally {
            assertThat(admin.send("DELETE", path + "?permission=BROWSE_PROJECTS&group=" + LEES_GROUP, null)
                            .status())
                    .isEqualTo(204);
        }
        assertThat(reconcile()).isEqualTo(1);
        assertThat(indexed("no-access")).isTrue();
        assertThat(reconcile()).isZero();
    }

    /** At night a new site runs one by itself, which would repair the issue, too. */
    private void awaitTheNightlyRun() {
        Eventually.within(Duration.ofMinutes(2))
                .becomesTrue("no other reconciliation runs", () -> admin.get(REST + "reconciliation")
                        .body()
                        .get("current")
                        .isNull());
    }

    private int reconcile() {
        int runs = admin.get(REST + "reconciliation").body().get("runs").size();
        assertThat(admin.post(REST + "reconciliation", Map.of()).status()).isEqualTo(202);
        Eventually.within(Duration.ofMinutes(2)).becomesTrue("the reconciliation has finished", () -> {
            JsonNode now = admin.get(REST + "reconciliation").body();
            return now.get("current").isNull() && now.get("runs").size() > runs;
        });
        return admin.get(REST + "reconciliation").body().at("/runs/0/repaired").asInt();
    }

    private boolean indexed(String code) {
        return admin.count("key = " + key + " and \"Execution Clarity\" = " + code) == 1;
    }

    private void own(JsonNode userKey) {
        Map<String, Object> body = new HashMap<>();
        body.put("user", userKey == null || userKey.isNull() ? null : userKey.asText());
        assertThat(admin.put(REST + "issues/" + key + "/ownership/delivery", body)
                        .status())
                .isEqualTo(200);
    }
}
