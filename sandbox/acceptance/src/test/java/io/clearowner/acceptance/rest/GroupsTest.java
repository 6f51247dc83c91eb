package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unclear issues of the real data, counted by what they have, as each person sees them. */
class GroupsTest {
    private static final String GROUPS =
            "/rest/clear-owner/1.0/unclear/groups?limit=100&jql=" + JiraClient.encoded("resolution is EMPTY") + "&by=";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");

    /** Another test may have left something to be indexed. */
    @BeforeEach
    void nothingIsUnderWay() {
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the numbers are those of the data",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
    }

    @ParameterizedTest
    @CsvSource({
        "project, either",
        "issueType, either",
        "epic, both",
        "reason, vision",
        "reason, execution",
        "owner, vision",
        "owner, execution"
    })
    void theGroupsAddUpToWhatIsUnclear(String by, String role) {
        for (JiraClient viewer : new JiraClient[] {admin, lee}) {
            JsonNode groups = viewer.get(GROUPS + by + "&role=" + role).body();
            JsonNode counts = viewer.unclear("resolution is EMPTY").body().get("counts");
            int unclear = counts.get(role.equals("either") ? "unclear" : role).asInt();
            int sum = 0;
            for (JsonNode group : groups.get("values")) {
                sum += group.get("issues").asInt();
            }
            assertThat(groups.get("issues").asInt()).isEqualTo(unclear);
            assertThat(groups.get("complete").asBoolean()).isTrue();
            assertThat(groups.get("total").asInt()).isLessThanOrEqualTo(100);
            assertThat(sum).isEqualTo(unclear);
        }
    }

    @ParameterizedTest
    @CsvSource({"project, either", "component, either", "issueType, execution", "reason, execution", "owner, vision"})
    void theSearchOfAGroupFindsItsIssues(String by, String role) {
        int searches = 0;
        for (JsonNode group : lee.get(GROUPS + by + "&role=" + role).body().get("values")) {
            if (!group.get("search").isNull() && searches++ < 10) {
                assertThat(lee.found(group.get("search").asText()))
                        .as(group.toString())
                        .isEqualTo(group.get("issues").asInt());
            }
        }
        assertThat(searches).isPositive();
    }

    @Test
    void nobodyLearnsOfProjectsThatTheyMayNotSee() {
        Map<String, Integer> ofAdmin = byProject(admin);
        Map<String, Integer> ofLee = byProject(lee);

        assertThat(ofLee.keySet()).isNotEmpty().isSubsetOf(ofAdmin.keySet());
        assertThat(ofLee.size()).isLessThan(ofAdmin.size());
        ofLee.forEach((key, issues) -> assertThat(issues).isLessThanOrEqualTo(ofAdmin.get(key)));
    }

    @Test
    void groupsOfOneRoleNeedTheRole() {
        JsonNode error = admin.get(GROUPS + "owner").body().at("/errors/0");
        assertThat(error.get("field").asText()).isEqualTo("role");
        assertThat(admin.get(GROUPS + "owner").status()).isEqualTo(400);
        assertThat(admin.get(GROUPS + "colour").status()).isEqualTo(400);
        assertThat(admin.get(GROUPS).status()).isEqualTo(400);
        assertThat(admin.get("/rest/clear-owner/1.0/unclear?start=9995&limit=10")
                        .status())
                .isEqualTo(400);
    }

    private static Map<String, Integer> byProject(JiraClient viewer) {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode group : viewer.get(GROUPS + "project").body().get("values")) {
            counts.put(group.get("id").asText(), group.get("issues").asInt());
        }
        return counts;
    }
}
