package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who owns issues leaves, and comes back. */
class LeaverTest {
    private static final String UNRESOLVED = "resolution is EMPTY";
    private static final Duration SECONDS = Duration.ofSeconds(20);

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final String leaver = somebodyWhoOwns();

    @AfterEach
    void bringThemBack() {
        activate(true);
        Eventually.within(Duration.ofMinutes(1)).becomesTrue("the numbers are as before", () -> unclear() == 101);
    }

    @Test
    void showsInTheCountsWithinSeconds_whoCanNoLongerOwn() {
        String clearDelivery =
                UNRESOLVED + " and \"Delivery Owner\" = " + leaver + " and \"Execution Clarity\" = clear";
        String inactive = UNRESOLVED + " and \"Delivery Owner\" = " + leaver + " and \"Execution Clarity\" = inactive";
        int owned = admin.found(clearDelivery);
        assertThat(owned).isPositive();
        assertThat(admin.found(inactive)).isZero();
        Instant left = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        activate(false);

        Eventually.within(SECONDS).becomesTrue("the index says so", () -> admin.found(inactive) == owned);
        assertThat(admin.found(clearDelivery)).isZero();
        assertThat(unclear()).isGreaterThan(101);
        String key = admin.get("/rest/api/2/search?maxResults=1&jql=" + JiraClient.encoded(inactive))
                .body()
                .at("/issues/0/key")
                .asText();
        JsonNode delivery = admin.get("/rest/clear-owner/1.0/issues/" + key + "/ownership")
                .body()
                .get("delivery");
        assertThat(delivery.get("code").asText()).isEqualTo("inactive");
        assertThat(Instant.parse(delivery.get("since").asText())).isAfterOrEqualTo(left);

        activate(true);

        Eventually.within(SECONDS).becomesTrue("all is clear again", () -> admin.found(clearDelivery) == owned);
        assertThat(unclear()).isEqualTo(101);
        assertThat(admin.get("/rest/clear-owner/1.0/issues/" + key + "/ownership")
                        .body()
                        .at("/delivery/since")
                        .isNull())
                .isTrue();
    }

    private String somebodyWhoOwns() {
        String clear = UNRESOLVED + " and \"Execution Clarity\" = clear and \"Delivery Owner\" is not EMPTY";
        String key = admin.get("/rest/api/2/search?maxResults=1&jql=" + JiraClient.encoded(clear))
                .body()
                .at("/issues/0/key")
                .asText();
        return admin.get("/rest/clear-owner/1.0/issues/" + key + "/ownership")
                .body()
                .at("/delivery/owner/name")
                .asText();
    }

    private int unclear() {
        return admin.unclear(UNRESOLVED).body().at("/counts/unclear").asInt();
    }

    private void activate(boolean active) {
        assertThat(admin.put("/rest/api/2/user?username=" + leaver, Map.of("active", active))
                        .status())
                .isEqualTo(200);
    }
}
