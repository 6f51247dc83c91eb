package io.clearowner.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every database must do for the stores. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {

    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey BOB = new UserKey("bob");
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00.123Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    private TestDatabase database;
    private PolicyStore policies;
    private UnclearSinceStore since;
    private ReindexStore reindex;

    abstract TestDatabase open();

    @BeforeAll
    void start() {
        database = open();
        policies = new PolicyStore(database.ao());
        since = new UnclearSinceStore(database.ao());
        reindex = new ReindexStore(database.ao());
    }

    @AfterAll
    void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void namesItsTablesWithinThirtyCharactersBehindTheNamespacesPrefix() throws SQLException {
        assertThat(tables()).containsExactlyInAnyOrder(
                TestDatabase.prefix() + "_POLICY", TestDatabase.prefix() + "_RECONCILIATION",
                TestDatabase.prefix() + "_REINDEX_WORK",
                TestDatabase.prefix() + "_UNCLEAR_SINCE");
        assertThat(tables()).allSatisfy(table -> assertThat(table).hasSizeLessThanOrEqualTo(30));
    }

    @Test
    void keepsRowsWhenItIsMigratedAgain() {
        policies.saveGlobal(Policy.DEFAULT, ANN, MONDAY);

        database.migrate();

        assertThat(policies.global()).isPresent();
    }

    @Test
    void hasNoPolicyAtFirst() {
        assertThat(policies.global()).isEmpty();
    }

    @Test
    void givesBackThePolicyWithWhoAndWhen() {
        Policy policy = new Policy(Set.of("missing", "same-person"), true, Optional.of(Set.of("1", "10001")));

        policies.saveGlobal(policy, ANN, MONDAY);

        assertThat(policies.global()).contains(new StoredPolicy(policy, 1, ANN, MONDAY));
    }

    @Test
    void givesBackAPolicyWithoutReasons() {
        Policy nothing = new Policy(Set.of(), false, Optional.empty());

        policies.saveGlobal(nothing, ANN, MONDAY);

        assertThat(policies.global().orElseThrow().policy()).isEqualTo(nothing);
    }

    @Test
    void countsTheSavesOfAPolicy() {
        policies.saveGlobal(new Policy(Set.of(), true, Optional.of(Set.of("1"))), ANN, MONDAY);

        StoredPolicy saved = policies.saveGlobal(Policy.DEFAULT, BOB, TUESDAY);

        assertThat(saved).isEqualTo(new StoredPolicy(Policy.DEFAULT, 2, BOB, TUESDAY));
        assertThat(policies.global()).contains(saved);
    }

    @Test
    void leavesOutReasonsOfANewerVersion() {
        database.ao().create(PolicyAo.class, Map.of(PolicyAo.SCOPE, "global", PolicyAo.REASONS, "missing,telepathy",
                PolicyAo.JUDGES_RESOLVED, false, PolicyAo.CHANGED_BY, "ann", PolicyAo.VERSION, 7,
                PolicyAo.CHANGED_AT, 1L));

        assertThat(policies.global().orElseThrow().policy().reasons()).containsExactly("missing");
    }

    @Test
    void keepsOnePolicy_whenTwoNodesSaveAtOnce() throws Exception {
        atOnce(() -> policies.saveGlobal(Policy.DEFAULT, ANN, MONDAY),
                () -> policies.saveGlobal(Policy.DEFAULT, BOB, MONDAY));

        assertThat(database.ao().count(PolicyAo.class)).isEqualTo(1);
    }

    @Test
    void remembersSinceWhenPerRole() {
        since.put(7, Role.PRODUCT, MONDAY);
        since.put(7, Role.DELIVERY, TUESDAY);
        since.put(8, Role.PRODUCT, TUESDAY);

        assertThat(since.of(7)).isEqualTo(Map.of(Role.PRODUCT, MONDAY, Role.DELIVERY, TUESDAY));
        assertThat(since.of(List.of(7L, 8L, 9L))).isEqualTo(Map.of(
                7L, Map.of(Role.PRODUCT, MONDAY, Role.DELIVERY, TUESDAY),
                8L, Map.of(Role.PRODUCT, TUESDAY)));
        assertThat(since.of(List.of())).isEmpty();
    }

    @Test
    void replacesSinceWhen() {
        since.put(7, Role.PRODUCT, MONDAY);
        since.put(7, Role.PRODUCT, TUESDAY);

        assertThat(since.of(7)).isEqualTo(Map.of(Role.PRODUCT, TUESDAY));
        assertThat(database.ao().count(UnclearSinceAo.class)).isEqualTo(1);
    }

    @Test
    void forgetsARoleOrAnIssue() {
        since.put(7, Role.PRODUCT, MONDAY);
        since.put(7, Role.DELIVERY, MONDAY);
        since.put(77, Role.DELIVERY, MONDAY);

        since.remove(7, Role.PRODUCT);
        assertThat(since.of(7)).isEqualTo(Map.of(Role.DELIVERY, MONDAY));

        since.remove(7);
        assertThat(since.of(7)).isEmpty();
        assertThat(since.of(77)).isEqualTo(Map.of(Role.DELIVERY, MONDAY));
    }

    @Test
    void answersForMoreIssuesThanFitIntoOneQuery() {
        List<Long> ids = LongStream.rangeClosed(1, 1203).boxed().toList();
        since.put(1, Role.PRODUCT, MONDAY);
        since.put(1203, Role.PRODUCT, MONDAY);

        assertThat(since.of(ids)).containsOnlyKeys(1L, 1203L);
    }

    @Test
    void keepsOneEntry_whenTwoNodesWriteAtOnce() throws Exception {
        atOnce(() -> since.put(7, Role.PRODUCT, MONDAY), () -> since.put(7, Role.PRODUCT, TUESDAY));

        assertThat(database.ao().count(UnclearSinceAo.class)).isEqualTo(1);
    }

    @Test
    void keepsAnOlderEntry_whenOneIsAdded() {
        since.add(7, Role.PRODUCT, MONDAY);
        since.add(7, Role.PRODUCT, TUESDAY);

        assertThat(since.of(7)).isEqualTo(Map.of(Role.PRODUCT, MONDAY));
    }

    @Test
    void hasNoReindexWorkAtFirst() {
        assertThat(reindex.next()).isEmpty();
        assertThat(reindex.unfinished()).isEmpty();
        assertThat(reindex.lastFinished()).isEmpty();
        assertThat(reindex.progress(1, 0, 1, 1, 0)).isFalse();
    }

    @Test
    void followsReindexWorkFromRequestToEnd() {
        reindex.add("issues", "digest", List.of(1L, 22L), MONDAY);
        ReindexWork work = reindex.next().orElseThrow();
        assertThat(work).isEqualTo(new ReindexWork(work.id(), "issues", "digest", List.of(1L, 22L), 0, 0, 0, 0, 0,
                Optional.empty(), Optional.empty()));

        reindex.start(work.id(), 30, MONDAY);
        assertThat(reindex.progress(work.id(), 10000, 22, 20, 2)).isTrue();
        assertThat(reindex.unfinished()).containsExactly(new ReindexWork(work.id(), "issues", "digest",
                List.of(1L, 22L), 10000, 22, 20, 30, 2, Optional.of(MONDAY), Optional.empty()));

        reindex.finish(work.id(), TUESDAY);
        assertThat(reindex.next()).isEmpty();
        assertThat(reindex.lastFinished().orElseThrow().finishedAt()).contains(TUESDAY);
    }

    @Test
    void givesTheOldestReindexWorkFirst_andEverythingLast() {
        reindex.addEverything(MONDAY);
        reindex.start(reindex.next().orElseThrow().id(), 5, MONDAY);
        assertThat(reindex.smallWorkWaits()).isFalse();
        reindex.add("project", "10000", List.of(), MONDAY);
        reindex.add("project", "10001", List.of(), MONDAY);

        assertThat(reindex.smallWorkWaits()).isTrue();
        assertThat(reindex.next().orElseThrow().subject()).isEqualTo("10000");
    }

    @Test
    void addsReindexWorkAgain_onceItHasStarted() {
        reindex.add("project", "10000", List.of(), MONDAY);
        reindex.add("project", "10000", List.of(), MONDAY);
        assertThat(reindex.unfinished()).hasSize(1);

        reindex.start(reindex.next().orElseThrow().id(), 5, MONDAY);
        reindex.add("project", "10000", List.of(), MONDAY);
        assertThat(reindex.unfinished()).hasSize(2);
    }

    @Test
    void everythingReplacesWhatWaits_andAnOlderEverything_butNotWhatIsUnderWay() {
        reindex.addEverything(MONDAY);
        reindex.start(reindex.next().orElseThrow().id(), 5, MONDAY);
        reindex.add("project", "10000", List.of(), MONDAY);
        reindex.start(reindex.next().orElseThrow().id(), 5, MONDAY);
        reindex.add("project", "10001", List.of(), MONDAY);

        reindex.addEverything(TUESDAY);

        assertThat(reindex.unfinished()).extracting(ReindexWork::kind).containsExactly("project", "everything");
        assertThat(reindex.unfinished()).extracting(ReindexWork::subject).containsExactly("10000", "-");
    }

    @Test
    void forgetsReindexWorkThatEndedLongAgo() {
        for (String project : List.of("10000", "10001")) {
            reindex.add("project", project, List.of(), MONDAY);
            reindex.finish(reindex.next().orElseThrow().id(),
                    project.equals("10000") ? MONDAY : MONDAY.plus(Duration.ofDays(8)));
        }

        assertThat(database.ao().count(ReindexWorkAo.class)).isEqualTo(1);
    }

    @Test
    void countsHowOftenReindexWorkBrokeOff() {
        reindex.add("project", "10000", List.of(), MONDAY);
        int id = reindex.next().orElseThrow().id();

        assertThat(reindex.brokeOff(id)).isEqualTo(1);
        assertThat(reindex.brokeOff(id)).isEqualTo(2);
    }

    @Test
    void keepsTheLastReconciliations() {
        ReconciliationStore reconciliations = new ReconciliationStore(database.ao());
        assertThat(reconciliations.lastRequested()).isEmpty();
        for (int day = 0; day < ReconciliationStore.KEPT + 5; day++) {
            reconciliations.request(Optional.empty(), MONDAY.plus(Duration.ofDays(day)));
            reconciliations.request(Optional.of(ANN), MONDAY);
            int id = reconciliations.current().orElseThrow().id();
            reconciliations.start(id, 20, TUESDAY);
            reconciliations.projectDone(id, 10000, 20, 3, 1);
            reconciliations.finish(id, TUESDAY);
        }

        List<ReconciliationRun> kept = reconciliations.finished();
        Instant last = MONDAY.plus(Duration.ofDays(ReconciliationStore.KEPT + 4));
        assertThat(database.ao().count(ReconciliationAo.class)).isEqualTo(ReconciliationStore.KEPT);
        assertThat(reconciliations.lastRequested()).contains(last);
        assertThat(kept.get(0)).isEqualTo(new ReconciliationRun(kept.get(0).id(), Optional.empty(), last,
                Optional.of(TUESDAY), Optional.of(TUESDAY), 10000, 20, 20, 3, 1));
    }

    private static void atOnce(Runnable... writes) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(writes.length);
        try {
            List<Future<?>> pending = new ArrayList<>();
            for (Runnable write : writes) {
                pending.add(nodes.submit(write));
            }
            for (Future<?> future : pending) {
                future.get();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
