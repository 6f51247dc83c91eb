package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Daily counts are shown only for projects that the reader sees in full. */
class TrendTest {
    private static final String TREND = "/rest/clear-owner/1.0/trend";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");

    @BeforeEach
    void countToday() {
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the counts match the demo data",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
        assertThat(admin.post(TREND + "/snapshot", Map.of()).status()).isEqualTo(202);
        Eventually.within(Duration.ofMinutes(1)).becomesTrue("today's snapshot is taken", () -> {
            JsonNode today = today(admin.get(TREND).body());
            return today != null
                    && today.get("unclear").asInt() == 101
                    && today.get("issues").asInt() == admin.count("resolution is EMPTY");
        });
    }

    @Test
    void todaysCountsMatchTheGadget() {
        JsonNode today = today(admin.get(TREND).body());
        JsonNode counts = admin.unclear("resolution is EMPTY").body().get("counts");
        for (String name : new String[] {"assessed", "unclear", "vision", "execution"}) {
            assertThat(today.get(name).asInt()).isEqualTo(counts.get(name).asInt());
        }
        assertThat(admin.get(TREND).body().get("leftOut")).isEmpty();
    }

    @Test
    void omitsProjectsThatTheReaderSeesOnlyInPart_andHidesOthers() {
        JsonNode trend = lee.get(TREND).body();
        assertThat(today(trend).get("issues").asInt())
                .isLessThan(today(admin.get(TREND).body()).get("issues").asInt());
        for (JsonNode project : admin.get("/rest/api/2/project").body()) {
            String key = project.get("key").asText();
            boolean sees = lee.get("/rest/api/2/project/" + key).status() == 200;
            assertThat(lee.get(TREND + "?project=" + key).status()).isEqualTo(sees ? 200 : 404);
        }
    }

    @Test
    void rejectsInvalidRequests() {
        assertThat(admin.get(TREND + "?days=0").status()).isEqualTo(400);
        assertThat(admin.get(TREND + "?project=NOSUCH").status()).isEqualTo(404);
        assertThat(lee.post(TREND + "/snapshot", Map.of()).status()).isEqualTo(403);
        assertThat(JiraClient.anonymous(RunningSandbox.shared())
                        .post(TREND + "/snapshot", Map.of())
                        .status())
                .isEqualTo(401);
    }

    private static JsonNode today(JsonNode trend) {
        for (JsonNode day : trend.get("days")) {
            if (day.get("day").asText().equals(LocalDate.now().toString())) {
                return day;
            }
        }
        return null;
    }
}
