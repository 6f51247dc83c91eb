package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dry run reports the effect of saving a policy, and changes nothing. */
class DryRunTest {
    private static final String DRY_RUNS = "/rest/clear-owner/1.0/policy/dry-runs";
    private static final Map<String, Object> INCLUDES_RESOLVED =
            Map.of("reasons", List.of("missing", "inactive", "no-access"), "includesResolved", true);

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");

    /** Another test may have left issues to reindex. */
    @BeforeEach
    void awaitPendingReindexing() {
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the counts match the demo data",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
    }

    @Test
    void reportsTheEffectOfAPolicy_withoutChangingAnything() {
        JsonNode policyBefore = admin.get("/rest/clear-owner/1.0/policy").body();

        JsonNode run = runToEnd(admin, INCLUDES_RESOLVED);

        assertThat(run.get("issues").asInt()).isEqualTo(1665);
        assertThat(run.get("assessedNow").asInt()).isEqualTo(170);
        assertThat(run.get("unclearNow").asInt()).isEqualTo(101);
        assertThat(run.get("assessedThen").asInt()).isEqualTo(1665);
        assertThat(run.get("unclearThen").asInt()).isEqualTo(418);
        assertThat(run.at("/becomeUnclear/issues").asInt()).isEqualTo(317);
        assertThat(run.at("/becomeClear/issues").asInt()).isZero();
        assertThat(run.at("/becomeUnclear/keys")).hasSize(100);
        assertThat(admin.count(run.at("/becomeUnclear/search").asText())).isEqualTo(100);
        assertThat(admin.get("/rest/clear-owner/1.0/policy").body()).isEqualTo(policyBefore);
    }

    @Test
    void reportsWhatBecomesClear() {
        JsonNode run = runToEnd(admin, Map.of("reasons", List.of("inactive"), "includesResolved", false));

        assertThat(run.at("/becomeUnclear/issues").asInt()).isZero();
        assertThat(run.at("/becomeClear/execution/missing").asInt()).isEqualTo(99);
        assertThat(run.get("unclearNow").asInt() - run.at("/becomeClear/issues").asInt())
                .isEqualTo(run.get("unclearThen").asInt());
    }

    @Test
    void callsNothingClearThatWouldNoLongerBeAssessed() {
        String bug = "1";
        JsonNode run = runToEnd(
                admin, Map.of("reasons", List.of("missing", "inactive", "no-access"), "issueTypes", List.of(bug)));

        assertThat(run.get("assessedThen").asInt()).isBetween(1, 169);
        assertThat(run.at("/becomeClear/issues").asInt()).isZero();
        assertThat(run.at("/becomeNotAssessed/issues").asInt()).isPositive();
        assertThat(run.get("unclearNow").asInt()
                        - run.at("/becomeNotAssessed/issues").asInt())
                .isEqualTo(run.get("unclearThen").asInt());
    }

    @Test
    void dryRunsAreHiddenFromOtherUsers() {
        String id = admin.post(DRY_RUNS, INCLUDES_RESOLVED).body().get("id").asText();
        JiraClient pat = JiraClient.loggedIn(RunningSandbox.shared(), "pat");

        assertThat(pat.get(DRY_RUNS + "/" + id).status()).isEqualTo(404);
        assertThat(pat.post(DRY_RUNS, INCLUDES_RESOLVED).status()).isEqualTo(403);
        assertThat(JiraClient.anonymous(RunningSandbox.shared())
                        .post(DRY_RUNS, INCLUDES_RESOLVED)
                        .status())
                .isEqualTo(401);
        assertThat(admin.send("DELETE", DRY_RUNS + "/" + id, null).status()).isEqualTo(200);
        assertThat(admin.get(DRY_RUNS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void rejectsAnInvalidPolicy_namingTheSetting() {
        JiraClient.Response response =
                admin.post(DRY_RUNS, Map.of("reasons", List.of("missing"), "includesResolved", true, "graceDays", -1));

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body().at("/errors/0/field").asText()).isEqualTo("graceDays");
    }

    private static JsonNode runToEnd(JiraClient client, Map<String, ?> policy) {
        JiraClient.Response response = client.post(DRY_RUNS, policy);
        assertThat(response.status()).isEqualTo(202);
        String id = response.body().get("id").asText();
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue("the dry run is finished", () -> client.get(DRY_RUNS + "/" + id)
                        .body()
                        .get("state")
                        .asText()
                        .equals("finished"));
        return client.get(DRY_RUNS + "/" + id).body();
    }
}
