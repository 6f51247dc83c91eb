package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Policy;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} in the middle of reindexing many issues, and while sub-tasks follow their parent, on a database that
 * keeps what was committed: after a restart the index becomes correct without help. {@code -Dclearowner.kill.issues}
 * sets the number of issues, {@code -Dclearowner.seed} when to kill.
 */
class KillTest {
    private static final int ISSUES = Integer.getInteger("clearowner.kill.issues", 6000);
    private static final long SEED = Long.getLong("clearowner.seed", 20261123);
    private static final String REASSESSED = "\"Vision Clarity\" in (missing, same-person) and resolution is not EMPTY";
    /** In the end, about one issue in eight is found. */
    private static final int KILL_AFTER_ONE_IN = 32;

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final int PARENTS = 60;
    private static final int SUB_TASKS = 4;
    /** So many that following the change of their parent takes longer than noticing it. */
    private static final int MANY_SUB_TASKS = 300;

    private static final int EDITORS = 4;
    private static final int PEOPLE = 9;
    private static final String NOBODY = "nobody";

    private final Random random = new Random(SEED);
    private final TruthModel model = new TruthModel();
    private final Path home = RunningSandbox.fresh("kill-home");
    private EmbeddedPostgres postgres;
    private RunningSandbox sandbox;
    private JiraClient admin;
    private TruthReader reader;

    @BeforeEach
    void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterEach
    void stop() throws IOException {
        if (sandbox != null) {
            sandbox.close();
        }
        postgres.close();
    }

    private void start(Path data) {
        sandbox = RunningSandbox.start(home, data, "--database", postgres.getJdbcUrl("postgres", "postgres"));
        admin = JiraClient.loggedIn(sandbox, "admin");
        reader = new TruthReader(admin);
    }

    @Test
    void resumesAPolicyChangeInterruptedByAKill() {
        Path data = TruthData.write(RunningSandbox.fresh("kill-data"), random, PEOPLE, 7, ISSUES);
        start(data);
        Policy policy = new Policy(Set.of("missing", "same-person"), true, Optional.empty());
        Response saved = admin.put(
                "/rest/clear-owner/1.0/policy",
                Map.of("reasons", policy.reasons(), "includesResolved", policy.includesResolved()));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        Eventually.within(TIMEOUT)
                .becomesTrue("the reindex is under way", () -> admin.count(REASSESSED) > ISSUES / KILL_AFTER_ONE_IN);
        int before = admin.count(REASSESSED);
        assertThat(reader.pending())
                .as("still under way when killed; use more issues")
                .isTrue();
        sandbox.kill();

        Instant restarted = Instant.now();
        start(data);
        Instant up = Instant.now();
        int after = admin.count(REASSESSED);
        reader.awaitIdle();
        System.out.printf(
                "KillTest: %,d issues; reassessed %,d when killed, %,d after a restart of %d s,"
                        + " %,d another %d s later%n",
                ISSUES,
                before,
                after,
                Duration.between(restarted, up).toSeconds(),
                admin.count(REASSESSED),
                Duration.between(up, Instant.now()).toSeconds());
        reader.loadIssues(model);
        model.policy = policy;
        assertThat(model.issues).hasSize(ISSUES);
        assertThat(after).as("not complete right after the restart").isLessThan(admin.count(REASSESSED));
        assertThat(reader.mismatches(model)).isEmpty();
    }

    @Test
    void keepsOwnersAssignedBeforeAKill() throws Exception {
        Path data = TruthData.write(RunningSandbox.fresh("edited-data"), random, PEOPLE, 7, 300);
        start(data);
        reader.loadIssues(model);
        List<String> parents = model.issues.values().stream()
                .filter(issue -> !issue.resolved)
                .limit(PARENTS)
                .map(issue -> issue.key)
                .toList();
        parents.forEach(parent -> giveSubTasks(parent, SUB_TASKS));
        String large = model.issues.values().stream()
                .filter(issue -> !issue.resolved && !parents.contains(issue.key))
                .findFirst()
                .orElseThrow()
                .key;
        giveSubTasks(large, MANY_SUB_TASKS);
        letTheIndexForget(large);
        assessSubTasks();
        for (int i = 1; i <= PEOPLE; i++) {
            reader.loadPerson(model, "u" + i);
        }
        give(large, "u1");
        assertThat(admin.count(codeBelow(large, "clear"))).isEqualTo(MANY_SUB_TASKS);

        Map<String, String> confirmed = editUntilKilled(parents, large);

        start(data);
        reader.loadIssues(model);
        assertThat(model.issues.get(large).owners).doesNotContainKey("delivery");
        confirmed.forEach(
                (key, owner) -> assertThat(model.issues.get(key).owners.getOrDefault("delivery", NOBODY))
                        .as(key)
                        .isEqualTo(owner));
        reader.awaitIdle();
        assertThat(reader.mismatches(model)).as("-Dclearowner.seed=%s", SEED).isEmpty();
    }

    private void giveSubTasks(String parent, int number) {
        for (int i = 0; i < number; i++) {
            Response created = admin.post(
                    "/rest/api/2/issue",
                    Map.of(
                            "fields",
                            Map.of(
                                    "project",
                                    Map.of("key", TruthChanges.project(parent)),
                                    "parent",
                                    Map.of("key", parent),
                                    "issuetype",
                                    Map.of("name", "Sub-task item"),
                                    "summary",
                                    "Inherits")));
            assertThat(created.status()).as(created.text()).isEqualTo(201);
        }
    }

    private void assessSubTasks() {
        Map<String, String> types = new HashMap<>();
        admin.get("/rest/api/2/issuetype")
                .body()
                .forEach(type ->
                        types.put(type.get("name").asText(), type.get("id").asText()));
        model.policy = new Policy(Set.of("missing", "inactive", "same-person"), true, Optional.of(types.keySet()));
        Response saved = admin.put(
                "/rest/clear-owner/1.0/policy",
                Map.of("reasons", model.policy.reasons(), "includesResolved", true, "issueTypes", types.values()));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        reader.awaitIdle();
    }

    /** Each editor edits its own issues, so the last owner that Jira confirmed is known. */
    private Map<String, String> editUntilKilled(List<String> parents, String large) throws Exception {
        Map<String, String> confirmed = new ConcurrentHashMap<>();
        AtomicInteger edits = new AtomicInteger();
        int killAfter = 60 + random.nextInt(60);
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS + 1);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < EDITORS; i++) {
                int editor = i;
                long seed = random.nextLong();
                running.add(editors.submit(() -> edit(
                        parents.stream()
                                .filter(key -> parents.indexOf(key) % EDITORS == editor)
                                .toList(),
                        new Random(seed),
                        confirmed,
                        edits)));
            }
            Eventually.within(TIMEOUT).becomesTrue("enough owners are assigned", () -> edits.get() >= killAfter);
            running.add(editors.submit(() -> takeOwnerAwayUntilKilled(large)));
            awaitSubTasksBeingGoneThrough(large);
            int indexed = admin.count(codeBelow(large, "missing"));
            sandbox.kill();
            assertThat(indexed)
                    .as("when killed, the sub-tasks that had followed their parent; use more")
                    .isZero();
            for (Future<?> edit : running) {
                edit.get();
            }
        } finally {
            editors.shutdownNow();
        }
        return confirmed;
    }

    /** After a crash the sandbox indexes what was stored in the last seconds, so the sub-tasks must be older. */
    private void letTheIndexForget(String parent) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update jiraissue set updated = updated - interval '1 hour'"
                            + " where parent_id = " + id(parent)))
                    .isEqualTo(MANY_SUB_TASKS);
        }
    }

    private void takeOwnerAwayUntilKilled(String large) {
        try {
            give(large, NOBODY);
        } catch (UncheckedIOException killed) {
            return;
        }
        throw new AssertionError("The change was over before the kill; use more sub-tasks");
    }

    /** Since when a role is unclear is stored for one sub-task after the other, before all of them are indexed. */
    private void awaitSubTasksBeingGoneThrough(String parent) throws SQLException {
        long id = id(parent);
        Instant deadline = Instant.now().plus(TIMEOUT);
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            String table = text(
                    statement,
                    "select table_name from information_schema.tables where table_name like 'AO_%_UNCLEAR_SINCE'");
            String found = "select count(*) from \"" + table + "\" join jiraissue on id = \"ISSUE_ID\""
                    + " where parent_id = " + id;
            while (text(statement, found).equals("0")) {
                assertThat(Instant.now()).as("no sub-task is gone through").isBefore(deadline);
            }
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private long id(String key) {
        return admin.get("/rest/api/2/issue/" + key).body().get("id").asLong();
    }

    private static String codeBelow(String parent, String code) {
        return "\"Execution Clarity\" = " + code + " and parent = " + parent;
    }

    private void give(String key, String owner) {
        Map<String, Object> body = new HashMap<>();
        body.put("user", owner.equals(NOBODY) ? null : model.people.get(owner).key);
        Response response = admin.put("/rest/clear-owner/1.0/issues/" + key + "/ownership/delivery", body);
        assertThat(response.status()).as(response.text()).isEqualTo(200);
    }

    private void edit(List<String> keys, Random chance, Map<String, String> confirmed, AtomicInteger edits) {
        while (true) {
            Issue issue = model.issues.get(keys.get(chance.nextInt(keys.size())));
            // About every other edit turns a clear role into a missing one, or the other way around.
            String owner = chance.nextBoolean() ? NOBODY : "u" + (1 + chance.nextInt(PEOPLE));
            try {
                confirmed.remove(issue.key);
                give(issue.key, owner);
                confirmed.put(issue.key, owner);
                edits.incrementAndGet();
            } catch (UncheckedIOException killed) {
                return;
            }
        }
    }
}
