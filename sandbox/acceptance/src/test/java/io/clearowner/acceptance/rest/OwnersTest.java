package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many issues of the demo data each owner has, as each user sees it. */
class OwnersTest {
    private static final String OWNERS = "/rest/clear-owner/1.0/owners";

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

    @Test
    void loadsAddUpToAllIssuesWithAnOwner() {
        for (JiraClient viewer : new JiraClient[] {admin, lee}) {
            assertThat(sum(viewer, "product", "issues"))
                    .isEqualTo(viewer.count("resolution is EMPTY and \"Effective Product Owner\" is not EMPTY"));
            assertThat(sum(viewer, "delivery", "issues"))
                    .isEqualTo(viewer.count("resolution is EMPTY and \"Effective Delivery Owner\" is not EMPTY"));
            assertThat(sum(viewer, "product", "unclear"))
                    .isEqualTo(viewer.unclear("resolution is EMPTY")
                            .body()
                            .at("/counts/vision")
                            .asInt());
        }
    }

    @Test
    void inactiveOwnersComeFirst() {
        JsonNode owners = admin.get(OWNERS + "?limit=100").body();
        boolean active = false;
        for (JsonNode owner : owners.get("values")) {
            assertThat(active && !owner.at("/user/active").asBoolean()).isFalse();
            active |= owner.at("/user/active").asBoolean();
        }
        JsonNode first = owners.at("/values/0");
        assertThat(first.at("/user/active").asBoolean()).isFalse();
        assertThat(owners.get("complete").asBoolean()).isTrue();
    }

    @Test
    void eachSearchFindsAsManyIssuesAsItsCount() {
        JsonNode owner = admin.get(OWNERS + "?start=5&limit=1").body().at("/values/0");
        assertThat(admin.count(owner.at("/product/search").asText()))
                .isEqualTo(owner.at("/product/issues").asInt());
        assertThat(admin.count(owner.at("/product/unclearSearch").asText()))
                .isEqualTo(owner.at("/product/unclear").asInt());
        JsonNode single =
                admin.get(OWNERS + "/" + owner.at("/user/key").asText()).body();
        assertThat(single.get("partial").asBoolean()).isFalse();
        for (String part : List.of("user", "product", "delivery")) {
            assertThat(single.get(part)).isEqualTo(owner.get(part));
        }
    }

    @Test
    void hidesOwnersFromUsersWhoMayNotSeeThem() {
        assertThat(admin.get(OWNERS + "/nobody-knows-me").status()).isEqualTo(404);
        assertThat(JiraClient.anonymous(RunningSandbox.shared())
                        .get(OWNERS + "/pat")
                        .status())
                .isEqualTo(404);
        assertThat(admin.get(OWNERS + "?jql=nonsense").status()).isEqualTo(400);
    }

    private static int sum(JiraClient viewer, String role, String count) {
        int sum = 0;
        for (int start = 0; ; start += 100) {
            JsonNode page = viewer.get(OWNERS + "?limit=100&start=" + start).body();
            for (JsonNode owner : page.get("values")) {
                sum += owner.at("/" + role + "/" + count).asInt();
            }
            if (start + 100 >= page.get("total").asInt()) {
                return sum;
            }
        }
    }
}
