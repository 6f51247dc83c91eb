package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The self-test on a Jira as expected, and on one that differs in one way: exactly the line about that says so. The
 * table is repeated in {@code docs/first-run.md}.
 */
class SelfTestTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site(RunningSandbox.fresh("self-test"));
        site.clarityOfOtherProjectsIsOutOfContext();
    }

    @AfterAll
    static void stop() {
        site.sandbox.close();
    }

    @BeforeEach
    void nothingIsPlanted() {
        site.plant();
    }

    @Test
    void everythingIsAsExpectedHere() {
        JsonNode run = site.runSelfTest();

        assertThat(run.get("lines")).hasSize(run.get("total").asInt());
        assertThat(run.get("lines")).allSatisfy(line -> {
            assertThat(line.get("result").asText()).as(line.toString()).isEqualTo("ok");
            assertThat(line.get("title").asText()).doesNotContain("clear-owner.");
            assertThat(line.get("stops").isNull()).isTrue();
        });
        assertThat(run.get("interrupted").asBoolean()).isFalse();
        assertThat(run.get("issue").asText()).isEqualTo(site.issue);
    }

    @ParameterizedTest
    @CsvSource({
        "no-issue-events, limited, issue-events",
        "held-issue-events, limited, issue-events",
        "events-without-changes, limited, issue-event-changes",
        "no-change-history, failed, change-history",
        "updated-not-indexed, failed, updated",
        "calculated-text-not-indexed, failed, clarity-index",
        "calculated-users-not-indexed, failed, effective-owner-index",
        "other-searcher, failed, searchers",
        "case-insensitive-text, limited, exact-text",
        "no-functions-on-text, limited, jql-functions",
        "keys-as-text, failed, key-order",
        "search-ignores-permissions, failed, permissions",
        "no-empty-user-query, failed, user-search",
        "no-batch-index, failed, batch-index",
        "caches-never-reset, failed, caches",
        "locks-always-free, failed, locks",
        "no-mail-queue, failed, mail",
        "no-field-layout-manager, limited, components",
        "edits-not-stored, failed, edit",
        "stored-users-not-indexed, failed, owner-search"
    })
    void aDifferentJiraHasExactlyOneLineThatSaysSo(String deviation, String result, String check) {
        site.plant(deviation);

        differs(site.runSelfTest(), result, check);
    }

    @Test
    void contextsThatJiraIgnoresHaveTheirLine() {
        site.plant("contexts-ignored");
        site.editAnIssueOutOfContext();

        differs(site.runSelfTest(), "failed", "contexts");

        site.plant();
        site.editAnIssueOutOfContext();
    }

    @Test
    void aSchedulerThatStartsNothingHasItsLine() {
        site.plant("scheduler-stopped");
        site.request();
        Eventually.within(PATIENCE).becomesTrue("the test is overdue", () -> !site.selfTest()
                .get("lines")
                .isEmpty());

        differs(site.selfTest(), "failed", "scheduler");
        assertThat(site.selfTest().get("state").asText()).isEqualTo("waiting");

        site.plant();
        site.request();
        site.awaitEnd();
    }

    private static void differs(JsonNode run, String result, String check) {
        List<String> differing = new ArrayList<>();
        for (JsonNode line : run.get("lines")) {
            String found = line.get("result").asText();
            if (found.equals("limited") || found.equals("failed")) {
                differing.add(found + " " + line.get("check").asText());
                assertThat(line.get("stops").asText()).isNotEmpty().doesNotContain("clear-owner.");
                assertThat(line.get("observed").asText()).isNotEmpty();
            }
        }
        assertThat(differing).as(run.toPrettyString()).containsExactly(result + " " + check);
    }

    @Test
    void putsBackOwnerAnswerAndTimes_andMailsTheAdministratorAlone() {
        String key = site.create("asked", "lee");
        String before = site.ownership(key);
        assertThat(before).contains("\"pending\"");
        site.admin.send("DELETE", "/rest/sandbox/1.0/outbox", null);

        site.runSelfTest(key);

        assertThat(site.ownership(key)).isEqualTo(before);
        JsonNode mails = site.admin.get("/rest/sandbox/1.0/outbox").body();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).get("to").asText()).startsWith("admin@");
    }

    @Test
    void putsBackSinceWhenNobodyOwnsTheIssue() {
        String key = site.create("nobody", "lee");
        site.setOwner(key, null);
        String before = site.ownership(key);
        assertThat(before).contains("\"missing\"").contains("\"since\"");

        site.runSelfTest(key);

        assertThat(site.ownership(key)).isEqualTo(before);
    }

    @Test
    void refusesAnIssueWhoseSubTasksWouldChangeToo() {
        String parent = site.create("parent", "lee");
        site.createSubTask(parent);

        Response refused = site.admin.post(REST + "self-test", Map.of("issue", parent));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("\"issue\"").contains(parent);
    }

    @Test
    void isForAdministrators() {
        JiraClient pat = JiraClient.loggedIn(site.sandbox, "pat");

        assertThat(pat.get(REST + "self-test").status()).isEqualTo(403);
        assertThat(pat.post(REST + "self-test", Map.of("issue", site.issue)).status())
                .isEqualTo(403);
        assertThat(JiraClient.anonymous(site.sandbox).get(REST + "self-test").status())
                .isEqualTo(401);
        assertThat(site.admin.post(REST + "self-test", Map.of("issue", "NO-1")).status())
                .isEqualTo(404);
    }

    /** Two tests of one start. */
    @Test
    void eventsThatThisJiraDoesNotHaveHaveTheirLine_andAKillInTheMiddleLeavesNothingBehind() {
        Path home = RunningSandbox.fresh("self-test-killed");
        Site killed = new Site(home, "--deviation", "no-group-events");
        differs(killed.runSelfTest(), "limited", "directory-events");

        killed.plant("no-issue-events");
        String before = killed.ownership(killed.issue);
        killed.request();
        Eventually.within(PATIENCE).becomesTrue("the issue is edited", () -> killed.admin
                .get(REST + "issues/" + killed.issue + "/ownership")
                .body()
                .at("/product/owner/name")
                .asText()
                .equals("admin"));
        killed.sandbox.kill();

        Site again = new Site(RunningSandbox.start(home, RunningSandbox.demoData()), killed.issue);
        try {
            again.awaitEnd();
            assertThat(again.selfTest().get("interrupted").asBoolean()).isTrue();
            assertThat(again.ownership(killed.issue)).isEqualTo(before);
        } finally {
            again.sandbox.close();
        }
    }

    private static final class Site {
        private final RunningSandbox sandbox;
        private final JiraClient admin;
        private final String project;
        private final String product;
        private final String issue;

        private Site(Path home, String... options) {
            this(RunningSandbox.start(home, RunningSandbox.demoData(), options), null);
        }

        private Site(RunningSandbox sandbox, String existing) {
            this.sandbox = sandbox;
            admin = JiraClient.loggedIn(sandbox, "admin");
            project = admin.firstProject();
            product = field("product-owner");
            if (existing == null) {
                Response saved = admin.put(
                        REST + "policy/projects/" + project, Map.of("reasons", List.of("missing", "unconfirmed")));
                assertThat(saved.status()).as(saved.text()).isEqualTo(200);
                issue = create("for the self-test", "lee");
            } else {
                issue = existing;
            }
        }

        private String field(String type) {
            for (JsonNode field : admin.get("/rest/api/2/field").body()) {
                if (field.at("/schema/custom").asText().equals("io.clearowner.jira:" + type)) {
                    return field.get("id").asText();
                }
            }
            throw new AssertionError("There is no field of type " + type);
        }

        private void plant(String... deviations) {
            Response planted = admin.put("/rest/sandbox/1.0/deviations", Map.of("planted", List.of(deviations)));
            assertThat(planted.status()).as(planted.text()).isEqualTo(204);
        }

        private String create(String summary, String owner) {
            return create(
                    Map.of("summary", summary, "issuetype", Map.of("name", "Bug"), product, Map.of("name", owner)));
        }

        private void createSubTask(String parent) {
            create(Map.of(
                    "summary", "below", "issuetype", Map.of("name", "Sub-task item"), "parent", Map.of("key", parent)));
        }

        private String create(Map<String, Object> given) {
            Map<String, Object> fields = new HashMap<>(given);
            fields.put("project", Map.of("key", project));
            Response created = admin.post("/rest/api/2/issue", Map.of("fields", fields));
            assertThat(created.status()).as(created.text()).isEqualTo(201);
            return created.body().get("key").asText();
        }

        private void setOwner(String key, String name) {
            Map<String, Object> fields = new HashMap<>();
            fields.put(product, name == null ? null : Map.of("name", name));
            assertThat(admin.put("/rest/api/2/issue/" + key, Map.of("fields", fields))
                            .status())
                    .isEqualTo(204);
        }

        private void clarityOfOtherProjectsIsOutOfContext() {
            Response set = admin.put(
                    "/rest/sandbox/1.0/fields/" + field("vision-clarity") + "/contexts",
                    Map.of("projects", List.of(project)));
            assertThat(set.status()).as(set.text()).isLessThan(300);
            Response reindexed = admin.post(REST + "reconciliation", Map.of());
            assertThat(reindexed.status()).isEqualTo(202);
            Eventually.within(PATIENCE)
                    .becomesTrue("the index follows the context", () -> admin.get(REST + "reconciliation")
                            .body()
                            .get("current")
                            .isNull());
        }

        private void editAnIssueOutOfContext() {
            String other = admin.get("/rest/api/2/search?maxResults=1&fields=key&jql="
                            + JiraClient.encode("project != " + project + " and assignee is not EMPTY ORDER BY key"))
                    .body()
                    .at("/issues/0/key")
                    .asText();
            Response edited = admin.put(
                    "/rest/api/2/issue/" + other,
                    Map.of("fields", Map.of("summary", "Edited at " + System.nanoTime())));
            assertThat(edited.status()).as(edited.text()).isEqualTo(204);
        }

        private String ownership(String key) {
            return admin.get(REST + "issues/" + key + "/ownership").text();
        }

        private void request() {
            request(issue);
        }

        private void request(String key) {
            Response started = admin.post(REST + "self-test", Map.of("issue", key));
            assertThat(started.status()).as(started.text()).isEqualTo(202);
        }

        private JsonNode selfTest() {
            return admin.get(REST + "self-test").body();
        }

        private void awaitEnd() {
            Eventually.within(PATIENCE)
                    .becomesTrue(
                            "the self-test is finished",
                            () -> selfTest().get("state").asText().equals("finished"));
        }

        private JsonNode runSelfTest() {
            return runSelfTest(issue);
        }

        private JsonNode runSelfTest(String key) {
            request(key);
            awaitEnd();
            return selfTest();
        }
    }
}
