package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The index is compared with what is true, on demand. */
class ReconciliationTest {
    private static final String RECONCILIATION = "/rest/clear-owner/1.0/reconciliation";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");

    @Test
    void checksEveryIssue_andFindsNothingToRepair() {
        int before = admin.get(RECONCILIATION).body().get("runs").size();

        assertThat(admin.post(RECONCILIATION, Map.of()).status()).isEqualTo(202);

        Eventually.within(Duration.ofMinutes(2)).becomesTrue("the reconciliation has finished", () -> {
            JsonNode now = admin.get(RECONCILIATION).body();
            return now.get("current").isNull() && now.get("runs").size() > before;
        });
        JsonNode run = admin.get(RECONCILIATION).body().at("/runs/0");
        assertThat(run.get("lookedAt").asInt()).isEqualTo(admin.count(""));
        assertThat(run.get("repaired").asInt()).isZero();
        assertThat(run.get("failed").asInt()).isZero();
    }

    @Test
    void isForAdministratorsOnly() {
        JiraClient pat = JiraClient.loggedIn(RunningSandbox.shared(), "pat");
        assertThat(pat.get(RECONCILIATION).status()).isEqualTo(403);
        assertThat(pat.post(RECONCILIATION, Map.of()).status()).isEqualTo(403);
        assertThat(JiraClient.anonymous(RunningSandbox.shared())
                        .get(RECONCILIATION)
                        .status())
                .isEqualTo(401);
    }
}
