package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one PostgreSQL: changes on one take effect on the other. */
class ClusterTest {
    private static final String ISSUE = "/rest/api/2/issue/";
    private static final String REST = "/rest/clear-owner/1.0/";
    private static EmbeddedPostgres postgres;
    private static RunningSandbox firstNode;
    private static RunningSandbox secondNode;

    private final JiraClient here = JiraClient.loggedIn(firstNode, "admin");
    private final JiraClient there = JiraClient.loggedIn(secondNode, "admin");

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        Path home = RunningSandbox.fresh("cluster-home");
        String url = postgres.getJdbcUrl("postgres", "postgres");
        firstNode = RunningSandbox.start(home, RunningSandbox.demoData(), "--database", url, "--node", "one");
        secondNode = RunningSandbox.start(home, RunningSandbox.demoData(), "--database", url, "--node", "two");
    }

    @AfterAll
    static void stop() throws IOException {
        for (RunningSandbox sandbox : new RunningSandbox[] {secondNode, firstNode}) {
            if (sandbox != null) {
                sandbox.close();
            }
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void searchesOnOneNodeFindEditsOnTheOther() {
        String key = create("OnlyForTheEdit");
        awaitSeen("the new issue", () -> there.count("summary ~ OnlyForTheEdit and \"Vision Clarity\" = missing") == 1);

        String pat =
                there.get("/rest/api/2/user?username=pat").body().get("key").asText();
        Response given = there.put(REST + "issues/" + key + "/ownership/product", Map.of("user", pat));
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        awaitSeen(
                "the owner",
                () -> here.count("key = " + key + " and \"Product Owner\" = pat and \"Vision Clarity\" = clear") == 1);

        here.send("DELETE", ISSUE + key, null);
        awaitSeen("the deletion", () -> there.count("summary ~ OnlyForTheEdit") == 0);
    }

    @Test
    void aPolicySavedOnOneNodeAppliesOnTheOther() {
        String key = create("Created by ClusterTest");
        JsonNode before = here.get(REST + "policy").body().get("effective");
        assertThat(code(there, key)).isEqualTo("missing");

        ObjectNode withoutMissing = before.deepCopy();
        withoutMissing.putArray("reasons").add("inactive");
        assertThat(here.put(REST + "policy", withoutMissing).status()).isEqualTo(200);
        awaitSeen("the policy", () -> code(there, key).equals("clear"));
        awaitSeen("the index", () -> there.count("key = " + key + " and \"Vision Clarity\" = clear") == 1);

        assertThat(there.put(REST + "policy", before).status()).isEqualTo(200);
        awaitSeen("the restored policy", () -> code(here, key).equals("missing"));
        awaitSeen("the restored index", () -> here.count("key = " + key + " and \"Vision Clarity\" = missing") == 1);
        here.send("DELETE", ISSUE + key, null);
    }

    @Test
    void aUserDeactivatedOnOneNodeIsInactiveOnTheOther() {
        String key = create("Created by ClusterTest");
        String lee = here.get("/rest/api/2/user?username=lee").body().get("key").asText();
        assertThat(here.put(REST + "issues/" + key + "/ownership/delivery", Map.of("user", lee))
                        .status())
                .isEqualTo(200);

        assertThat(there.put("/rest/api/2/user?username=lee", Map.of("active", false))
                        .status())
                .isEqualTo(200);
        String inactive = "key = " + key + " and \"Execution Clarity\" = inactive";
        awaitSeen("the deactivated owner", () -> here.count(inactive) == 1 && there.count(inactive) == 1);

        assertThat(here.put("/rest/api/2/user?username=lee", Map.of("active", true))
                        .status())
                .isEqualTo(200);
        awaitSeen("the reactivated owner", () -> here.count(inactive) == 0 && there.count(inactive) == 0);
        here.send("DELETE", ISSUE + key, null);
    }

    @Test
    void theLastOfManyChangesWinsOnBothNodes() {
        String key = create("Created by ClusterTest");
        String lee = here.get("/rest/api/2/user?username=lee").body().get("key").asText();
        assertThat(here.put(REST + "issues/" + key + "/ownership/delivery", Map.of("user", lee))
                        .status())
                .isEqualTo(200);
        String inactive = "key = " + key + " and \"Execution Clarity\" = inactive";
        for (int i = 0; i < 12; i++) {
            JiraClient client = i % 2 == 0 ? here : there;
            boolean active = i % 3 == 0;
            assertThat(client.put("/rest/api/2/user?username=lee", Map.of("active", active))
                            .status())
                    .isEqualTo(200);
            pause(100 * (i % 5));
        }
        assertThat(here.put("/rest/api/2/user?username=lee", Map.of("active", false))
                        .status())
                .isEqualTo(200);
        awaitSeen("the last change", () -> here.count(inactive) == 1 && there.count(inactive) == 1);
        pause(3000);
        assertThat(here.count(inactive) + there.count(inactive))
                .as("still inactive 3 seconds later")
                .isEqualTo(2);

        assertThat(there.put("/rest/api/2/user?username=lee", Map.of("active", true))
                        .status())
                .isEqualTo(200);
        awaitSeen("the reactivated owner", () -> here.count(inactive) == 0 && there.count(inactive) == 0);
        here.send("DELETE", ISSUE + key, null);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String create(String summary) {
        String project = here.firstProject();
        Response response = here.post(
                "/rest/api/2/issue",
                Map.of(
                        "fields",
                        Map.of(
                                "project",
                                Map.of("key", project),
                                "issuetype",
                                Map.of("name", "Bug"),
                                "summary",
                                summary)));
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        return response.body().get("key").asText();
    }

    private static String code(JiraClient client, String key) {
        return client.get(REST + "issues/" + key + "/ownership")
                .body()
                .at("/product/code")
                .asText();
    }

    private static void awaitSeen(String what, java.util.function.BooleanSupplier condition) {
        Eventually.within(Duration.ofSeconds(60))
                .becomesTrue(what + " is seen on the other node", condition::getAsBoolean);
    }
}
