package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Answer;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one PostgreSQL: what happens on one holds on the other. */
class ClusterTest {
    private static final String ISSUE = "/rest/api/2/issue/";
    private static final String OURS = "/rest/clear-owner/1.0/";
    private static EmbeddedPostgres postgres;
    private static RunningSandbox one;
    private static RunningSandbox two;

    private final JiraClient here = JiraClient.loggedIn(one, "admin");
    private final JiraClient there = JiraClient.loggedIn(two, "admin");

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        Path home = RunningSandbox.fresh("cluster-home");
        String url = postgres.getJdbcUrl("postgres", "postgres");
        one = RunningSandbox.start(home, RunningSandbox.demoData(), "--database", url, "--node", "one");
        two = RunningSandbox.start(home, RunningSandbox.demoData(), "--database", url, "--node", "two");
    }

    @AfterAll
    static void stop() throws IOException {
        for (RunningSandbox sandbox : new RunningSandbox[] {two, one}) {
            if (sandbox != null) {
                sandbox.close();
            }
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void anEditOnOneNodeIsFoundByTheOther() {
        String key = create("OnlyForTheEdit");
        seen("the new issue", () -> there.found("summary ~ OnlyForTheEdit and \"Vision Clarity\" = missing") == 1);

        String pat =
                there.get("/rest/api/2/user?username=pat").body().get("key").asText();
        Answer given = there.put(OURS + "issues/" + key + "/ownership/product", Map.of("user", pat));
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        seen(
                "the owner",
                () -> here.found("key = " + key + " and \"Product Owner\" = pat and \"Vision Clarity\" = clear") == 1);

        here.send("DELETE", ISSUE + key, null);
        seen("that it is gone", () -> there.found("summary ~ OnlyForTheEdit") == 0);
    }

    @Test
    void aPolicySavedOnOneNodeHoldsOnTheOther() {
        String key = create("Made by ClusterTest");
        JsonNode before = here.get(OURS + "policy").body().get("effective");
        assertThat(code(there, key)).isEqualTo("missing");

        ObjectNode without = before.deepCopy();
        without.putArray("reasons").add("inactive");
        assertThat(here.put(OURS + "policy", without).status()).isEqualTo(200);
        seen("the policy", () -> code(there, key).equals("clear"));
        seen("the index", () -> there.found("key = " + key + " and \"Vision Clarity\" = clear") == 1);

        assertThat(there.put(OURS + "policy", before).status()).isEqualTo(200);
        seen("the policy of before", () -> code(here, key).equals("missing"));
        seen("the index of before", () -> here.found("key = " + key + " and \"Vision Clarity\" = missing") == 1);
        here.send("DELETE", ISSUE + key, null);
    }

    @Test
    void whoIsDeactivatedOnOneNodeIsSoOnTheOther() {
        String key = create("Made by ClusterTest");
        String lee = here.get("/rest/api/2/user?username=lee").body().get("key").asText();
        assertThat(here.put(OURS + "issues/" + key + "/ownership/delivery", Map.of("user", lee))
                        .status())
                .isEqualTo(200);

        assertThat(there.put("/rest/api/2/user?username=lee", Map.of("active", false))
                        .status())
                .isEqualTo(200);
        String inactive = "key = " + key + " and \"Execution Clarity\" = inactive";
        seen("the deactivated owner", () -> here.found(inactive) == 1 && there.found(inactive) == 1);

        assertThat(here.put("/rest/api/2/user?username=lee", Map.of("active", true))
                        .status())
                .isEqualTo(200);
        seen("the owner who is back", () -> here.found(inactive) == 0 && there.found(inactive) == 0);
        here.send("DELETE", ISSUE + key, null);
    }

    @Test
    void theLastOfManyChangesHoldsOnBoth() {
        String key = create("Made by ClusterTest");
        String lee = here.get("/rest/api/2/user?username=lee").body().get("key").asText();
        assertThat(here.put(OURS + "issues/" + key + "/ownership/delivery", Map.of("user", lee))
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
        seen("the last change", () -> here.found(inactive) == 1 && there.found(inactive) == 1);
        pause(3000);
        assertThat(here.found(inactive) + there.found(inactive)).as("and stays").isEqualTo(2);

        assertThat(there.put("/rest/api/2/user?username=lee", Map.of("active", true))
                        .status())
                .isEqualTo(200);
        seen("the owner who is back", () -> here.found(inactive) == 0 && there.found(inactive) == 0);
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
        String project = here.get("/rest/api/2/search?maxResults=1")
                .body()
                .at("/issues/0/key")
                .asText()
                .replaceAll("-.*", "");
        Answer answer = here.post(
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
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().get("key").asText();
    }

    private static String code(JiraClient client, String key) {
        return client.get(OURS + "issues/" + key + "/ownership")
                .body()
                .at("/product/code")
                .asText();
    }

    private static void seen(String what, java.util.function.BooleanSupplier condition) {
        Eventually.within(Duration.ofSeconds(60))
                .becomesTrue(what + " is seen on the other node", condition::getAsBoolean);
    }
}
