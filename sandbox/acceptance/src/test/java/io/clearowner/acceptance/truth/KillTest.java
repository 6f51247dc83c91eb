package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Answer;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.truth.TruthModel.Rules;
import io.clearowner.acceptance.truth.TruthModel.Work;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
 * {@code kill -9} in the middle of what re-indexes many issues, on a database that keeps what was committed: after the
 * next start the index becomes true by itself. {@code -Dclearowner.kill.issues} chooses how many issues there are,
 * {@code -Dclearowner.seed} the moments.
 */
class KillTest {
    private static final int ISSUES = Integer.getInteger("clearowner.kill.issues", 6000);
    private static final long SEED = Long.getLong("clearowner.seed", 20261123);
    private static final String JUDGED_ANEW =
            "\"Vision Clarity\" in (missing, same-person) and resolution is not EMPTY";
    /** About one issue in eight is found in the end. */
    private static final int SOME_OF_THEM = 32;

    private static final Duration MINUTES = Duration.ofMinutes(5);
    private static final int FAMILIES = 60;
    private static final int SUB_TASKS = 4;
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
    void finishesAPolicyChangeThatAKillInterrupted() {
        Path data = TruthData.write(RunningSandbox.fresh("kill-data"), random, PEOPLE, 7, ISSUES);
        start(data);
        Rules rules = new Rules(Set.of("missing", "same-person"), true, Optional.empty());
        Answer saved = admin.put(
                "/rest/clear-owner/1.0/policy",
                Map.of("reasons", rules.reasons(), "judgesResolved", rules.judgesResolved()));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        Eventually.within(MINUTES)
                .becomesTrue("the re-index is on its way", () -> admin.found(JUDGED_ANEW) > ISSUES / SOME_OF_THEM);
        int before = admin.found(JUDGED_ANEW);
        assertThat(reader.pending())
                .as("still under way when it is killed; use more issues")
                .isTrue();
        sandbox.kill();

        Instant restarted = Instant.now();
        start(data);
        Instant up = Instant.now();
        int after = admin.found(JUDGED_ANEW);
        reader.awaitIdle();
        System.out.printf(
                "KillTest: %,d issues; judged anew %,d when killed, %,d when up again %d s later, %,d %d s after that%n",
                ISSUES,
                before,
                after,
                Duration.between(restarted, up).toSeconds(),
                admin.found(JUDGED_ANEW),
                Duration.between(up, Instant.now()).toSeconds());
        reader.learn(model);
        model.rules = rules;
        assertThat(model.issues).hasSize(ISSUES);
        assertThat(after).as("when it was up again, not yet all").isLessThan(admin.found(JUDGED_ANEW));
        assertThat(reader.lies(model)).isEmpty();
    }

    @Test
    void knowsTheOwnersThatWereGivenBeforeAKill() throws Exception {
        Path data = TruthData.write(RunningSandbox.fresh("edited-data"), random, PEOPLE, 7, 300);
        start(data);
        reader.learn(model);
        List<String> parents = model.issues.values().stream()
                .filter(work -> !work.resolved)
                .limit(FAMILIES)
                .map(work -> work.key)
                .toList();
        parents.forEach(this::giveSubTasks);
        judgeSubTasks();
        for (int i = 1; i <= PEOPLE; i++) {
            reader.learnPerson(model, "u" + i);
        }

        Map<String, String> confirmed = editUntilKilled(parents);

        start(data);
        reader.learn(model);
        confirmed.forEach(
                (key, owner) -> assertThat(model.issues.get(key).owners.getOrDefault("delivery", NOBODY))
                        .as(key)
                        .isEqualTo(owner));
        reader.awaitIdle();
        assertThat(reader.lies(model)).as("-Dclearowner.seed=%s", SEED).isEmpty();
    }

    private void giveSubTasks(String parent) {
        for (int i = 0; i < SUB_TASKS; i++) {
            Answer created = admin.post(
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

    private void judgeSubTasks() {
        Map<String, String> types = new HashMap<>();
        admin.get("/rest/api/2/issuetype")
                .body()
                .forEach(type ->
                        types.put(type.get("name").asText(), type.get("id").asText()));
        model.rules = new Rules(Set.of("missing", "inactive", "same-person"), true, Optional.of(types.keySet()));
        Answer saved = admin.put(
                "/rest/clear-owner/1.0/policy",
                Map.of("reasons", model.rules.reasons(), "judgesResolved", true, "issueTypes", types.values()));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        reader.awaitIdle();
    }

    /** Each editor has issues of their own, so that the last owner that Jira confirmed is known. */
    private Map<String, String> editUntilKilled(List<String> parents) throws Exception {
        Map<String, String> confirmed = new ConcurrentHashMap<>();
        AtomicInteger edits = new AtomicInteger();
        int killAfter = 60 + random.nextInt(60);
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
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
            Eventually.within(MINUTES).becomesTrue("many owners are given", () -> edits.get() >= killAfter);
            sandbox.kill();
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            editors.shutdownNow();
        }
        return confirmed;
    }

    private void edit(List<String> keys, Random chance, Map<String, String> confirmed, AtomicInteger edits) {
        while (true) {
            Work work = model.issues.get(keys.get(chance.nextInt(keys.size())));
            // Every other edit makes what was clear missing, or the other way round.
            String owner = chance.nextBoolean() ? NOBODY : "u" + (1 + chance.nextInt(PEOPLE));
            Map<String, Object> body = new HashMap<>();
            body.put("user", owner.equals(NOBODY) ? null : model.people.get(owner).key);
            try {
                confirmed.remove(work.key);
                Answer answer = admin.put("/rest/clear-owner/1.0/issues/" + work.key + "/ownership/delivery", body);
                assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                confirmed.put(work.key, owner);
                edits.incrementAndGet();
            } catch (UncheckedIOException killed) {
                return;
            }
        }
    }
}
