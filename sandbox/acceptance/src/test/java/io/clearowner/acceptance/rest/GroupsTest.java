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

/** Grouped counts of unclear issues of the demo data, as each user sees them. */
class GroupsTest {
    private static final String GROUPS =
            "/rest/clear-owner/1.0/unclear/groups?limit=100&jql=" + JiraClient.encode("resolution is EMPTY") + "&by=";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");

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
    void groupsAddUpToTheUnclearCount(String by, String role) {
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
                assertThat(lee.count(group.get("search").asText()))
                        .as(group.toString())
                        .isEqualTo(group.get("issues").asInt());
            }
        }
        assertThat(searches).isPositive();
    }

    @Test
    void groupsByProjectOmitHiddenProjects() {
        Map<String, Integer> adminsCounts = byProject(admin);
        Map<String, Integer> ofLee = byProject(lee);

        assertThat(ofLee.keySet()).isNotEmpty().isSubsetOf(adminsCounts.keySet());
        assertThat(ofLee.size()).isLessThan(adminsCounts.size());
        ofLee.forEach((key, issues) -> assertThat(issues).isLessThanOrEqualTo(adminsCounts.get(key)));
    }

    @Test
    void rejectsGroupsByOwnerWithoutARole_andOtherInvalidParameters() {
        JsonNode error = admin.get(GROUPS + "owner").body().at("/errors/0");
        assertThat(error.get("field").asText()).isEqualTo("role");
        assertThat(admin.get(GROUPS + "owner").status()).isEqualTo(400);
        assertThat(admin.get(GROUPS + "color").status()).isEqualTo(400);
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
