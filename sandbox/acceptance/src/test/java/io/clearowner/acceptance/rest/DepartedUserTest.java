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

/** The owner of several issues is deactivated and reactivated. */
class DepartedUserTest {
    private static final String UNRESOLVED = "resolution is EMPTY";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final String ownerName = anActiveOwner();

    @AfterEach
    void reactivateTheOwner() {
        setActive(true);
        Eventually.within(Duration.ofMinutes(1)).becomesTrue("the counts are back to normal", () -> unclear() == 101);
    }

    @Test
    void countsFollowADeactivatedOwnerWithinSeconds_andBackAgain() {
        String clearDelivery =
                UNRESOLVED + " and \"Delivery Owner\" = " + ownerName + " and \"Execution Clarity\" = clear";
        String inactive =
                UNRESOLVED + " and \"Delivery Owner\" = " + ownerName + " and \"Execution Clarity\" = inactive";
        int owned = admin.count(clearDelivery);
        assertThat(owned).isPositive();
        assertThat(admin.count(inactive)).isZero();
        Instant deactivated = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        setActive(false);

        Eventually.within(TIMEOUT).becomesTrue("the index has the new code", () -> admin.count(inactive) == owned);
        assertThat(admin.count(clearDelivery)).isZero();
        assertThat(unclear()).isGreaterThan(101);
        String key = admin.get("/rest/api/2/search?maxResults=1&jql=" + JiraClient.encode(inactive))
                .body()
                .at("/issues/0/key")
                .asText();
        JsonNode delivery = admin.get("/rest/clear-owner/1.0/issues/" + key + "/ownership")
                .body()
                .get("delivery");
        assertThat(delivery.get("code").asText()).isEqualTo("inactive");
        assertThat(Instant.parse(delivery.get("since").asText())).isAfterOrEqualTo(deactivated);

        setActive(true);

        Eventually.within(TIMEOUT).becomesTrue("all is clear again", () -> admin.count(clearDelivery) == owned);
        assertThat(unclear()).isEqualTo(101);
        assertThat(admin.get("/rest/clear-owner/1.0/issues/" + key + "/ownership")
                        .body()
                        .at("/delivery/since")
                        .isNull())
                .isTrue();
    }

    private String anActiveOwner() {
        String clear = UNRESOLVED + " and \"Execution Clarity\" = clear and \"Delivery Owner\" is not EMPTY";
        String key = admin.get("/rest/api/2/search?maxResults=1&jql=" + JiraClient.encode(clear))
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

    private void setActive(boolean active) {
        assertThat(admin.put("/rest/api/2/user?username=" + ownerName, Map.of("active", active))
                        .status())
                .isEqualTo(200);
    }
}
