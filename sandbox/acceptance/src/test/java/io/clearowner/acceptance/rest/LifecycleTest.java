package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.sandbox.boot.Sandbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged jar across a restart on PostgreSQL, and across being disabled and enabled again. */
class LifecycleTest {
    private static final String OPEN = "resolution is EMPTY";
    private static final String PLUGIN = "io.clearowner.jira";

    @Test
    void countsAreTheSameAfterARestartOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Path home = RunningSandbox.fresh("postgres-home");
            String url = postgres.getJdbcUrl("postgres", "postgres");
            try (RunningSandbox sandbox = RunningSandbox.start(home, RunningSandbox.demoData(), "--database", url)) {
                assertThat(unclear(sandbox)).isEqualTo(101);
                assertThat(sandbox.output()).contains("Imported 1665 of 1665 issues");
            }
            try (RunningSandbox sandbox = RunningSandbox.start(home, RunningSandbox.demoData(), "--database", url)) {
                assertThat(unclear(sandbox)).isEqualTo(101);
                assertThat(sandbox.output()).doesNotContain("Imported");
            }
        }
    }

    private static int unclear(RunningSandbox sandbox) {
        return JiraClient.loggedIn(sandbox, "admin")
                .unclear(OPEN)
                .body()
                .get("counts")
                .get("unclear")
                .asInt();
    }

    @Test
    void canBeDisabledAndEnabledAgain() throws Exception {
        try (Sandbox sandbox = Sandbox.builder()
                .plugin(RunningSandbox.pluginJar())
                .home(RunningSandbox.fresh("lifecycle-home"))
                .start()) {
            assertThat(policyStatus(sandbox)).isEqualTo(401);

            sandbox.plugins().disable(PLUGIN);
            assertThat(policyStatus(sandbox)).isEqualTo(404);

            sandbox.plugins().enable(PLUGIN);
            assertThat(policyStatus(sandbox)).isEqualTo(401);
        }
    }

    @Test
    void assessesIssuesThatChangedWhileItWasDisabled() throws Exception {
        try (Sandbox sandbox = Sandbox.builder()
                .plugin(RunningSandbox.pluginJar())
                .data(RunningSandbox.demoData())
                .home(RunningSandbox.fresh("disabled-home"))
                .start()) {
            JiraClient admin = JiraClient.loggedIn(sandbox.address(), "admin");
            awaitIndexed(admin);
            String key = admin.get("/rest/api/2/search?maxResults=1&jql="
                            + JiraClient.encode(OPEN + " and \"Execution Clarity\" = missing"))
                    .body()
                    .at("/issues/0/key")
                    .asText();

            sandbox.plugins().disable(PLUGIN);
            assertThat(admin.put(
                                    "/rest/api/2/issue/" + key,
                                    Map.of("fields", Map.of("summary", "Edited while disabled")))
                            .status())
                    .isEqualTo(204);
            sandbox.plugins().enable(PLUGIN);

            Eventually.within(Duration.ofMinutes(1))
                    .becomesTrue(
                            "the issue is assessed",
                            () -> admin.count("key = " + key + " and \"Execution Clarity\" = missing") == 1);
            assertThat(admin.unclear(OPEN).body().at("/counts/unclear").asInt()).isEqualTo(101);
        }
    }

    /** Waits for a reconciliation, which runs only when nothing is left to index. */
    private static void awaitIndexed(JiraClient admin) {
        String reconciliation = "/rest/clear-owner/1.0/reconciliation";
        admin.post(reconciliation, Map.of());
        Eventually.within(Duration.ofMinutes(2))
                .becomesTrue(
                        "everything is indexed",
                        () -> !admin.get(reconciliation).body().get("runs").isEmpty());
    }

    private static int policyStatus(Sandbox sandbox) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(sandbox.address() + "/rest/clear-owner/1.0/policy"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
