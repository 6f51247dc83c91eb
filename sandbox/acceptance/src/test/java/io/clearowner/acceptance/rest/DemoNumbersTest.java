package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The counts of the demo data from three sources that must agree: the gadget's REST resource, the issue navigator, and
 * the README of the data.
 */
class DemoNumbersTest {
    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final JiraClient admin = JiraClient.loggedIn(sandbox, "admin");

    @Test
    void finds101UnclearAmong170UnresolvedIssues() {
        JsonNode response = admin.unclear("resolution is EMPTY").body();

        assertThat(response.at("/scope/issues").asInt()).isEqualTo(170);
        assertThat(response.get("counts").toString())
                .isEqualTo("{\"assessed\":170,\"unclear\":101,\"vision\":3,\"execution\":100,\"both\":2,"
                        + "\"waived\":{\"vision\":0,\"execution\":0}}");
        assertThat(response.get("reasons").toString())
                .isEqualTo("{\"vision\":{\"inactive\":3},\"execution\":{\"missing\":99,\"inactive\":1}}");
        assertThat(response.get("total").asInt()).isEqualTo(101);
    }

    @Test
    void assesses170OfAll1665Issues_andFindsThemByTheirCodes() {
        JsonNode response = admin.unclear("").body();

        assertThat(response.at("/scope/issues").asInt()).isEqualTo(1665);
        assertThat(response.at("/counts/assessed").asInt()).isEqualTo(170);
        assertThat(response.at("/counts/unclear").asInt()).isEqualTo(101);
        assertThat(admin.count(response.at("/searches/assessed").asText())).isEqualTo(170);
        for (String field : List.of("Vision Clarity", "Execution Clarity")) {
            assertThat(admin.count("\"" + field + "\" = not-assessed")).isEqualTo(1495);
            assertThat(admin.count("\"" + field + "\" != not-assessed")).isEqualTo(170);
        }
    }

    @Test
    void callsNothingClearThatIsNotAssessed() {
        JsonNode response = admin.unclear("resolution is not EMPTY").body();

        assertThat(response.at("/scope/issues").asInt()).isEqualTo(1495);
        assertThat(response.at("/counts/assessed").asInt()).isZero();
        assertThat(response.at("/counts/unclear").asInt()).isZero();
        assertThat(admin.count("resolution is not EMPTY and \"Vision Clarity\" = clear"))
                .isZero();
    }

    @Test
    void theSearchBehindEachCountFindsAsManyIssues() {
        JsonNode response = admin.unclear("resolution is EMPTY").body();

        for (String number : List.of("assessed", "unclear", "vision", "execution", "both")) {
            assertThat(admin.count(response.at("/searches/" + number).asText()))
                    .as(number)
                    .isEqualTo(response.at("/counts/" + number).asInt());
        }
        assertThat(admin.count(response.at("/searches/scope").asText())).isEqualTo(170);
        assertThat(admin.count(
                        response.at("/searches/reasons/execution/missing").asText()))
                .isEqualTo(99);
    }

    @Test
    void clarityCanBeSearchedByFieldName() {
        assertThat(admin.count("resolution is EMPTY and \"Vision Clarity\" in (missing, inactive)"))
                .isEqualTo(3);
        assertThat(admin.count("resolution is EMPTY and \"Execution Clarity\" = missing"))
                .isEqualTo(99);
        assertThat(admin.count("\"Delivery Owner\" is EMPTY")).isEqualTo(258 + 8 + 1);
    }

    @Test
    void finds418UnclearWhenThePolicyIncludesResolvedIssues() {
        JsonNode before = admin.get("/rest/clear-owner/1.0/policy").body().get("effective");
        try {
            admin.put(
                    "/rest/clear-owner/1.0/policy",
                    Map.of("reasons", List.of("missing", "inactive", "no-access"), "includesResolved", true));
            Eventually.within(Duration.ofMinutes(1))
                    .becomesTrue(
                            "all 1,665 issues are assessed",
                            () -> admin.unclear("")
                                            .body()
                                            .at("/counts/assessed")
                                            .asInt()
                                    == 1665);
            JsonNode all = admin.unclear("").body();
            assertThat(all.at("/scope/issues").asInt()).isEqualTo(1665);
            assertThat(all.at("/counts/unclear").asInt()).isEqualTo(418);
        } finally {
            assertThat(admin.put("/rest/clear-owner/1.0/policy", before).status())
                    .isEqualTo(200);
            Eventually.within(Duration.ofMinutes(1))
                    .becomesTrue(
                            "only unresolved issues are assessed",
                            () -> admin.unclear("")
                                            .body()
                                            .at("/counts/assessed")
                                            .asInt()
                                    == 170);
        }
    }

    @Test
    void countsOnlyIssuesThatTheUserMayBrowse() {
        JsonNode visible = JiraClient.loggedIn(sandbox, "lee")
                .unclear("resolution is EMPTY")
                .body();
        JiraClient lee = JiraClient.loggedIn(sandbox, "lee");

        assertThat(visible.at("/scope/issues").asInt()).isLessThan(170).isGreaterThan(0);
        assertThat(visible.at("/counts/unclear").asInt()).isLessThan(101).isGreaterThan(0);
        for (String number : List.of("assessed", "unclear", "vision", "execution", "both")) {
            assertThat(lee.count(visible.at("/searches/" + number).asText()))
                    .as(number)
                    .isEqualTo(visible.at("/counts/" + number).asInt());
        }
        assertThat(lee.count("resolution is EMPTY"))
                .isEqualTo(visible.at("/scope/issues").asInt());
    }
}
