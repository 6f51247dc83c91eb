package io.clearowner.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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

    private static final PolicyScope PROJECT = PolicyScope.project(10000);

    private TestDatabase database;
    private PolicyStore policies;
    private UnclearSinceStore since;
    private ReindexStore reindex;
    private PersonStore people;

    abstract TestDatabase open();

    @BeforeAll
    void start() {
        database = open();
        policies = new PolicyStore(database.ao());
        since = new UnclearSinceStore(database.ao());
        reindex = new ReindexStore(database.ao());
        people = new PersonStore(database.ao());
    }

    @AfterAll
    void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    /** Oracle reads an empty text as null, so none must be written for it to mean something else elsewhere. */
    @AfterEach
    void noEmptyTextIsStored() {
        assertThat(database.rows())
                .filteredOn(row -> row.matches("(?s).*=(, |\\}).*"))
                .isEmpty();
    }

    @Test
    void namesItsTablesWithinThirtyCharactersBehindTheNamespacesPrefix() throws SQLException {
        assertThat(tables())
                .containsExactlyInAnyOrder(
                        TestDatabase.prefix() + "_AREA_OWNER",
                        TestDatabase.prefix() + "_CONFIRMATION",
                        TestDatabase.prefix() + "_DEPARTURE",
                        TestDatabase.prefix() + "_DRY_RUN",
                        TestDatabase.prefix() + "_OWNER_REQUEST",
                        TestDatabase.prefix() + "_PERSON",
                        TestDatabase.prefix() + "_POLICY_VERSION",
                        TestDatabase.prefix() + "_RECONCILIATION",
                        TestDatabase.prefix() + "_REINDEX_WORK",
                        TestDatabase.prefix() + "_SEEN_UPDATES",
                        TestDatabase.prefix() + "_SNAPSHOT",
                        TestDatabase.prefix() + "_TRANSFER",
                        TestDatabase.prefix() + "_TRANSFER_PREVIEW",
                        TestDatabase.prefix() + "_TRANSFER_ROW",
                        TestDatabase.prefix() + "_TRANSFER_TABLE",
                        TestDatabase.prefix() + "_UNCLEAR_SINCE",
                        TestDatabase.prefix() + "_WAIVER");
        assertThat(tables()).allSatisfy(table -> assertThat(table).hasSizeLessThanOrEqualTo(30));
    }

    @Test
    void startsOneTransferOfAPreview_howeverOftenItIsAsked() throws Exception {
        TransferStore transfers = new TransferStore(database.ao());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<StoredTransfer>> starts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            starts.add(threads.submit(() -> transfers.start("a-preview", "condition=always", ANN, MONDAY, 7)));
        }
        List<Integer> ids = new ArrayList<>();
        for (Future<StoredTransfer> start : starts) {
            ids.add(start.get().id());
        }
        threads.shutdown();
        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(transfers.newest(0, 10)).hasSize(1);
    }

    @Test
    void refusesANodeThatNoLongerHoldsATransfer() {
        TransferStore transfers = new TransferStore(database.ao());
        int id =
                transfers.start("a-preview", "condition=always", ANN, MONDAY, 7).id();
        long first = transfers.takeOver(id).orElseThrow();
        long second = transfers.takeOver(id).orElseThrow();

        assertThat(second).isGreaterThan(first);
        assertThat(transfers.intend(first, intent(id, 1))).isEmpty();
        assertThat(transfers.progress(id, first, 1, 1, 1, "")).isFalse();
        assertThat(transfers.end(id, first, TransferState.FINISHED, Optional.empty(), TUESDAY))
                .isFalse();
        assertThat(transfers.intend(second, intent(id, 1))).isPresent();
        assertThat(transfers.intend(second, intent(id, 1))).as("twice").isEmpty();

        assertThat(transfers.changeState(id, List.of(TransferState.RUNNING), TransferState.PAUSED, TUESDAY))
                .isTrue();
        assertThat(transfers.intend(second, intent(id, 2))).as("paused").isEmpty();
        assertThat(transfers.takeOver(id)).as("paused").isEmpty();
        assertThat(transfers.next()).isEmpty();
    }

    @Test
    void keepsWhatATransferChanged_withTheAnswersBefore() {
        TransferStore transfers = new TransferStore(database.ao());
        int id =
                transfers.start("a-preview", "condition=always", ANN, MONDAY, 7).id();
        long fence = transfers.takeOver(id).orElseThrow();
        StoredConfirmation answer = new StoredConfirmation(
                5,
                Role.PRODUCT,
                new Confirmation(BOB, State.DECLINED, MONDAY),
                Optional.of(BOB),
                Optional.of("no time,\n=100 % – 時間"),
                Optional.of(ANN));
        TransferRow intent = new TransferRow(
                0,
                id,
                5,
                Optional.empty(),
                Role.PRODUCT,
                Optional.of(BOB),
                Optional.empty(),
                TransferRow.State.INTENDED,
                TUESDAY,
                0,
                Optional.of(answer),
                Optional.empty());
        int row = transfers.intend(fence, intent).orElseThrow();
        transfers.settle(row, TransferRow.State.CHANGED, 77, Optional.empty());
        transfers.intend(fence, intent(id, 6)).orElseThrow();

        assertThat(transfers.ofIssue(5, 10)).singleElement().satisfies(stored -> {
            assertThat(stored.answer()).contains(answer);
            assertThat(stored.changeGroup()).isEqualTo(77);
            assertThat(stored.from()).contains(BOB);
            assertThat(stored.to()).isEmpty();
        });
        assertThat(transfers.count(id, TransferRow.State.CHANGED)).isEqualTo(1);
        assertThat(transfers.rows(id, List.of(TransferRow.State.values()), row, 10))
                .hasSize(1);

        PersonalRows people = new PersonalRows(database.ao());
        assertThat(people.people()).containsExactlyInAnyOrder(ANN, BOB);
        people.replace(BOB, new UserKey("former"), issue -> {});
        assertThat(people.people()).containsExactlyInAnyOrder(ANN, new UserKey("former"));
        assertThat(transfers
                        .ofIssue(5, 10)
                        .get(0)
                        .answer()
                        .orElseThrow()
                        .confirmation()
                        .user())
                .isEqualTo(new UserKey("former"));
    }

    @Test
    void replacesPeopleInPlans() {
        TransferStore transfers = new TransferStore(database.ao());
        String plan = "owner=bob\ncondition=person\nperson=bob\nproduct=user%3Abob,component%3A7%3Abob,user%3Abobby";
        transfers.start("a-preview", plan, ANN, MONDAY, 7);
        PersonalRows people = new PersonalRows(database.ao());
        assertThat(people.people()).containsExactlyInAnyOrder(ANN, BOB, new UserKey("bobby"));

        people.replace(BOB, new UserKey("former"), issue -> {});

        assertThat(transfers.find("a-preview").orElseThrow().plan()).isEqualTo(plan.replaceAll("bob(?!by)", "former"));
    }

    private static TransferRow intent(int transfer, long issueId) {
        return new TransferRow(
                0,
                transfer,
                issueId,
                Optional.empty(),
                Role.PRODUCT,
                Optional.empty(),
                Optional.of(ANN),
                TransferRow.State.INTENDED,
                TUESDAY,
                0,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void takesOneRequestForAnOwnerADay_ofWhoeverAsks() {
        OwnerRequestStore requests = new OwnerRequestStore(database.ao());
        StoredOwnerRequest annAsked = new StoredOwnerRequest(ANN, BOB, MONDAY);

        assertThat(requests.claim(1, Role.PRODUCT, annAsked, MONDAY.minus(Duration.ofDays(1))))
                .isTrue();
        assertThat(requests.claim(1, Role.PRODUCT, new StoredOwnerRequest(BOB, ANN, TUESDAY), MONDAY.minusMillis(1)))
                .isFalse();
        assertThat(requests.since(1, Role.PRODUCT, MONDAY.minusMillis(1))).contains(annAsked);
        assertThat(requests.since(1, Role.PRODUCT, MONDAY)).isEmpty();
        assertThat(requests.since(1, Role.DELIVERY, MONDAY.minusMillis(1))).isEmpty();
        assertThat(requests.claim(1, Role.DELIVERY, annAsked, MONDAY.minusMillis(1)))
                .isTrue();
        assertThat(requests.countBy(ANN, MONDAY.minusMillis(1))).isEqualTo(2);
        assertThat(requests.countBy(ANN, MONDAY)).isZero();

        StoredOwnerRequest bobAsked = new StoredOwnerRequest(BOB, ANN, TUESDAY);
        assertThat(requests.claim(2, Role.PRODUCT, bobAsked, MONDAY)).isTrue();
        assertThat(requests.since(1, Role.PRODUCT, Instant.EPOCH))
                .as("older than a day, of any issue")
                .isEmpty();
        requests.remove(2, Role.PRODUCT, annAsked);
        assertThat(requests.since(2, Role.PRODUCT, Instant.EPOCH)).contains(bobAsked);
        requests.remove(2, Role.PRODUCT, bobAsked);
        assertThat(requests.since(2, Role.PRODUCT, Instant.EPOCH)).isEmpty();
    }

    @Test
    void writesDownOneOfManyRequestsAtOnce() throws Exception {
        OwnerRequestStore requests = new OwnerRequestStore(database.ao());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> claims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            claims.add(threads.submit(
                    () -> requests.claim(7, Role.PRODUCT, new StoredOwnerRequest(ANN, BOB, TUESDAY), MONDAY)));
        }
        int taken = 0;
        for (Future<Boolean> claim : claims) {
            taken += claim.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void keepsRowsWhenItIsMigratedAgain() {
        save(PROJECT, 0, PolicySettings.NONE, ANN, MONDAY, "");

        database.migrate();

        assertThat(policies.current(PROJECT)).isPresent();
    }

    private Optional<StoredPolicy> save(
            PolicyScope scope, int version, PolicySettings settings, UserKey by, Instant at, String why) {
        return policies.save(scope, OptionalInt.of(version), settings, by, at, why, replaced -> {});
    }

    @Test
    void hasNoPolicyAtFirst() {
        assertThat(policies.current(PolicyScope.GLOBAL)).isEmpty();
        assertThat(policies.current()).isEmpty();
    }

    @Test
    void givesBackThePolicyWithWhoWhenAndWhy() {
        PolicySettings settings = APolicy.counting("missing", "same-person")
                .coveringTypes("1", "10001")
                .settings();

        save(PROJECT, 0, settings, ANN, MONDAY, "Two teams");

        assertThat(policies.current(PROJECT))
                .contains(new StoredPolicy(PROJECT, 1, settings, ANN, MONDAY, "Two teams"));
        assertThat(policies.current(PolicyScope.GLOBAL)).isEmpty();
    }

    @Test
    void givesBackAPolicyThatSetsNothing() {
        save(PROJECT, 0, PolicySettings.NONE, ANN, MONDAY, "");

        assertThat(policies.current(PROJECT).orElseThrow().settings()).isEqualTo(PolicySettings.NONE);
    }

    @Test
    void keepsEveryVersionOfAPolicy() {
        save(PROJECT, 0, APolicy.counting("missing").settings(), ANN, MONDAY, "");
        StoredPolicy saved =
                save(PROJECT, 1, PolicySettings.NONE, BOB, TUESDAY, "").orElseThrow();
        save(PolicyScope.GLOBAL, 0, PolicySettings.NONE, BOB, TUESDAY, "");

        assertThat(policies.current()).extracting(StoredPolicy::scope).containsExactly(PolicyScope.GLOBAL, PROJECT);
        assertThat(policies.current(PROJECT)).contains(saved);
        assertThat(policies.versions(PROJECT)).isEqualTo(2);
        assertThat(policies.history(PROJECT, 0, 10))
                .extracting(StoredPolicy::changedBy)
                .containsExactly(BOB, ANN);
        assertThat(policies.history(PROJECT, 1, 1))
                .extracting(StoredPolicy::version)
                .containsExactly(1);
    }

    @Test
    void savesOnlyOverTheVersionThatItWasMadeFrom() {
        save(PROJECT, 0, PolicySettings.NONE, ANN, MONDAY, "");

        assertThat(save(PROJECT, 0, PolicySettings.NONE, BOB, TUESDAY, "")).isEmpty();
        assertThat(save(PROJECT, 2, PolicySettings.NONE, BOB, TUESDAY, "")).isEmpty();
        assertThat(policies.versions(PROJECT)).isEqualTo(1);
    }

    @Test
    void takesTheNewestPolicy_whenANodeDiedBeforeItMarkedTheOlderOne() {
        save(PROJECT, 0, APolicy.counting("missing").settings(), ANN, MONDAY, "");
        save(PROJECT, 1, APolicy.counting("stale").settings(), BOB, TUESDAY, "");
        for (PolicyVersionAo row : database.ao().find(PolicyVersionAo.class)) {
            row.setSuperseded(false);
            row.save();
        }

        assertThat(policies.current()).extracting(StoredPolicy::version).containsExactly(2);
    }

    @Test
    void keepsOneOfTwoSavesAtOnce() throws Exception {
        List<Optional<StoredPolicy>> saved = Collections.synchronizedList(new ArrayList<>());
        atOnce(
                () -> saved.add(save(PROJECT, 0, PolicySettings.NONE, ANN, MONDAY, "")),
                () -> saved.add(save(PROJECT, 0, PolicySettings.NONE, BOB, MONDAY, "")));

        assertThat(saved.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(policies.versions(PROJECT)).isEqualTo(1);
    }

    @Test
    void keepsOwnersOfAreas() {
        AreaOwnerStore areas = new AreaOwnerStore(database.ao());
        areas.put(Area.component(7), Role.PRODUCT, Optional.of(ANN), BOB, MONDAY, () -> {});
        areas.put(Area.component(7), Role.PRODUCT, Optional.of(BOB), BOB, TUESDAY, () -> {});
        areas.put(Area.project(7), Role.DELIVERY, Optional.of(ANN), BOB, MONDAY, () -> {});

        assertThat(areas.all()).isEqualTo(Map.of("component:7:product", "bob", "project:7:delivery", "ann"));

        areas.put(Area.component(7), Role.PRODUCT, Optional.empty(), BOB, TUESDAY, () -> {});
        assertThat(areas.all()).containsOnlyKeys("project:7:delivery");
    }

    @Test
    void keepsTheLatestOfWhatIsOver() {
        WaiverStore waivers = new WaiverStore(database.ao());
        ConfirmationStore confirmations = new ConfirmationStore(database.ao());
        for (int i = 0; i < 60; i++) {
            waivers.give(7, Role.PRODUCT, new Waiver(LocalDate.parse("2026-06-30")), "reason " + i, ANN, MONDAY);
            confirmations.put(new StoredConfirmation(
                    7,
                    Role.PRODUCT,
                    new Confirmation(BOB, State.PENDING, MONDAY.plusSeconds(i)),
                    Optional.of(ANN),
                    Optional.of("note " + i),
                    Optional.empty()));
        }

        assertThat(waivers.open(7, Role.PRODUCT)).isPresent();
        assertThat(waivers.history(7))
                .extracting(StoredWaiver::reason)
                .hasSize(WaiverStore.KEPT + 1)
                .startsWith("reason 9", "reason 10")
                .endsWith("reason 59");
        assertThat(confirmations.current(7, Role.PRODUCT)).isPresent();
        assertThat(confirmations.history(7)).hasSize(ConfirmationStore.KEPT + 1);
        assertThat(confirmations.history(7).get(0).note()).contains("note 9");
    }

    @Test
    void keepsOneOpenWaiverARole_andTheEndedOnesForTheHistory() {
        WaiverStore waivers = new WaiverStore(database.ao());
        LocalDate june = LocalDate.parse("2026-06-30");
        waivers.give(7, Role.PRODUCT, new Waiver(june), "not yet", ANN, MONDAY);
        waivers.give(7, Role.PRODUCT, new Waiver(june.plusDays(1)), "later", BOB, TUESDAY);
        waivers.give(300, Role.DELIVERY, new Waiver(june), "spike", BOB, TUESDAY);

        StoredWaiver open = waivers.open(7, Role.PRODUCT).orElseThrow();
        assertThat(open)
                .isEqualTo(new StoredWaiver(
                        7,
                        Role.PRODUCT,
                        new Waiver(june.plusDays(1)),
                        "later",
                        BOB,
                        TUESDAY,
                        Optional.empty(),
                        Optional.empty()));
        assertThat(waivers.openOfIssues(0, 128)).containsExactly(open);
        assertThat(waivers.history(7))
                .extracting(StoredWaiver::endedBy)
                .containsExactly(Optional.of(BOB), Optional.empty());
        assertThat(waivers.issuesExpiring(june, june.plusDays(1))).containsExactly(300L);

        waivers.end(7, Role.PRODUCT, ANN, TUESDAY);
        waivers.end(7, Role.PRODUCT, ANN, TUESDAY);
        assertThat(waivers.open(7, Role.PRODUCT)).isEmpty();
        waivers.give(7, Role.PRODUCT, new Waiver(june), "again", ANN, TUESDAY);
        waivers.end(7, Role.PRODUCT, ANN, TUESDAY);
        assertThat(waivers.history(7)).hasSize(3);

        waivers.remove(7);
        assertThat(waivers.history(7)).isEmpty();
        assertThat(waivers.history(300)).hasSize(1);
    }

    @Test
    void keepsOneCurrentConfirmationARole_andItsStatesForTheHistory() {
        ConfirmationStore confirmations = new ConfirmationStore(database.ao());
        StoredConfirmation asked = confirmation(7, ANN, State.PENDING, MONDAY);
        StoredConfirmation answered = confirmation(7, ANN, State.ACCEPTED, TUESDAY);
        confirmations.put(asked);
        assertThat(confirmations.pendingFor(ANN, 0, 10)).containsExactly(asked);
        confirmations.put(answered);
        StoredConfirmation other = confirmation(300, ANN, State.PENDING, TUESDAY);
        confirmations.put(other);

        assertThat(confirmations.current(7, Role.PRODUCT)).contains(answered);
        assertThat(confirmations.current(7, Role.DELIVERY)).isEmpty();
        assertThat(confirmations.currentOfIssues(0, 128)).containsExactly(answered);
        assertThat(confirmations.pendingFor(ANN, 0, 10)).containsExactly(other);
        assertThat(confirmations.pendingFor(ANN, 1, 10)).isEmpty();
        assertThat(confirmations.issuesInStateSince(State.PENDING, MONDAY, TUESDAY))
                .containsExactly(300L);
        assertThat(confirmations.issuesInStateSince(State.ACCEPTED, TUESDAY, TUESDAY.plusSeconds(1)))
                .isEmpty();
        assertThat(confirmations.history(7)).containsExactly(asked, answered);

        confirmations.supersede(7, Role.PRODUCT);
        assertThat(confirmations.current(7, Role.PRODUCT)).isEmpty();
        assertThat(confirmations.history(7)).hasSize(2);
        confirmations.remove(7);
        assertThat(confirmations.history(7)).isEmpty();
    }

    @Test
    void readsAnEmptyNoteAsNone_asOracleDoes() {
        ConfirmationStore confirmations = new ConfirmationStore(database.ao());
        confirmations.put(new StoredConfirmation(
                7,
                Role.PRODUCT,
                new Confirmation(ANN, State.ACCEPTED, MONDAY),
                Optional.empty(),
                Optional.of(""),
                Optional.empty()));

        assertThat(confirmations.current(7, Role.PRODUCT).orElseThrow().note()).isEmpty();
    }

    /** Nodes share no memory, so the database alone must keep them apart. */
    @Test
    void keepsOneOpenWaiver_whenManyNodesGiveOneAtOnce() throws Exception {
        WaiverStore waivers = new WaiverStore(database.ao());
        Waiver june = new Waiver(LocalDate.parse("2026-06-30"));
        atOnce(20, i -> waivers.give(7, Role.PRODUCT, june, "spike " + i, ANN, MONDAY));

        assertThat(waivers.openOfIssues(0, 128)).hasSize(1);
        assertThat(waivers.history(7)).hasSize(20);
    }

    @Test
    void keepsOneOwnerOfAnArea_whenManyNodesSetOneAtOnce() throws Exception {
        AreaOwnerStore areas = new AreaOwnerStore(database.ao());
        List<Integer> changes = Collections.synchronizedList(new ArrayList<>());
        atOnce(
                20,
                i -> areas.put(
                        Area.project(7),
                        Role.PRODUCT,
                        i % 3 == 0 ? Optional.empty() : Optional.of(i % 2 == 0 ? ANN : BOB),
                        BOB,
                        MONDAY,
                        () -> changes.add(i)));

        assertThat(areas.all()).hasSizeLessThanOrEqualTo(1);
        assertThat(changes).isNotEmpty();
    }

    @Test
    void savesEveryPolicy_whenManyNodesReplaceItAtOnce() throws Exception {
        atOnce(
                20,
                i -> policies.save(PROJECT, OptionalInt.empty(), PolicySettings.NONE, ANN, MONDAY, "", replaced -> {}));

        assertThat(policies.versions(PROJECT)).isEqualTo(20);
        assertThat(policies.current()).extracting(StoredPolicy::version).containsExactly(20);
    }

    @Test
    void keepsAPolicyThatIsNotStoredAsAWhole_fromBeingStored() {
        IllegalStateException failure = new IllegalStateException("no queue");
        assertThatThrownBy(() ->
                        policies.save(PROJECT, OptionalInt.empty(), PolicySettings.NONE, ANN, MONDAY, "", replaced -> {
                            reindex.addEverything(MONDAY);
                            throw failure;
                        }))
                .isSameAs(failure);

        assertThat(policies.current()).isEmpty();
        assertThat(reindex.unfinished()).isEmpty();
    }

    @Test
    void keepsOneDryRunOfAPerson_whenManyAreRequestedAtOnce() throws Exception {
        DryRunStore runs = new DryRunStore(database.ao());
        atOnce(20, i -> runs.add("run" + i, PROJECT, PolicySettings.NONE, ANN, MONDAY));

        assertThat(database.ao().count(DryRunAo.class)).isEqualTo(1);
    }

    @Test
    void remembersSinceWhenOnce_whenManyNodesAddItAtOnce() throws Exception {
        atOnce(20, i -> since.addAll(Map.of(7L, MONDAY, 8L, MONDAY, 9L, MONDAY), Role.PRODUCT));

        assertThat(database.ao().count(UnclearSinceAo.class)).isEqualTo(3);
    }

    @Test
    void keepsOneCurrentConfirmation_whenTwoNodesWriteAtOnce() throws Exception {
        ConfirmationStore confirmations = new ConfirmationStore(database.ao());
        for (int i = 0; i < 5; i++) {
            atOnce(
                    () -> confirmations.put(confirmation(7, ANN, State.PENDING, MONDAY)),
                    () -> confirmations.put(confirmation(7, BOB, State.PENDING, MONDAY)));
        }

        assertThat(confirmations.currentOfIssues(0, 128)).hasSize(1);
    }

    private static StoredConfirmation confirmation(long issueId, UserKey user, State state, Instant since) {
        return new StoredConfirmation(
                issueId,
                Role.PRODUCT,
                new Confirmation(user, state, since),
                Optional.of(BOB),
                Optional.of("gladly"),
                Optional.empty());
    }

    @Test
    void remembersSinceWhenPerRole() {
        since.put(7, Role.PRODUCT, MONDAY);
        since.put(7, Role.DELIVERY, TUESDAY);
        since.put(8, Role.PRODUCT, TUESDAY);

        assertThat(since.of(7)).isEqualTo(Map.of(Role.PRODUCT, MONDAY, Role.DELIVERY, TUESDAY));
        assertThat(since.of(List.of(7L, 8L, 9L)))
                .isEqualTo(Map.of(
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
    void keepsOlderEntries_whenSomeAreAdded() {
        since.addAll(Map.of(7L, MONDAY, 8L, MONDAY), Role.PRODUCT);
        since.addAll(Map.of(8L, TUESDAY, 9L, TUESDAY), Role.PRODUCT);
        since.addAll(Map.of(), Role.PRODUCT);

        assertThat(since.of(List.of(7L, 8L, 9L)))
                .isEqualTo(Map.of(
                        7L,
                        Map.of(Role.PRODUCT, MONDAY),
                        8L,
                        Map.of(Role.PRODUCT, MONDAY),
                        9L,
                        Map.of(Role.PRODUCT, TUESDAY)));
    }

    @Test
    void forgetsARoleOfManyIssues() {
        List<Long> ids = LongStream.rangeClosed(1, 1203).boxed().toList();
        since.put(1, Role.PRODUCT, MONDAY);
        since.put(1203, Role.PRODUCT, MONDAY);
        since.put(1203, Role.DELIVERY, MONDAY);

        since.removeAll(ids, Role.PRODUCT);

        assertThat(since.of(ids)).isEqualTo(Map.of(1203L, Map.of(Role.DELIVERY, MONDAY)));
    }

    @Test
    void keepsTheKeysOfSeveralPeopleInOnePieceOfWork() {
        reindex.addPeople("owners", "digest", List.of("JIRAUSER10100", "o'neill, ann"), MONDAY);
        reindex.addPeople("owners", "digest", List.of("JIRAUSER10100", "o'neill, ann"), TUESDAY);

        assertThat(reindex.unfinished())
                .extracting(ReindexWork::userKeys)
                .containsExactly(List.of("JIRAUSER10100", "o'neill, ann"));
    }

    @Test
    void findsPeopleByTheNameThatTheyHadLast() {
        people.remember(Map.of("JIRAUSER10100", "Ann", "bob", "bob"));
        assertThat(people.keysOf(List.of("ANN", "nobody"))).containsExactly(new UserKey("JIRAUSER10100"));

        people.remember(Map.of("JIRAUSER10100", "ann.smith"));
        assertThat(people.keysOf(List.of("ann"))).isEmpty();
        assertThat(people.keysOf(List.of("ann.smith", "bob"))).hasSize(2);

        people.remove(new UserKey("bob"));
        assertThat(people.keysOf(List.of("bob"))).isEmpty();
    }

    @Test
    void remembersSinceWhenSomebodyIsMissing() {
        people.remember(Map.of("ann", "ann"));
        people.setMissing(new UserKey("ann"), Optional.of(MONDAY));
        people.setMissing(new UserKey("former"), Optional.of(TUESDAY));
        assertThat(people.missing()).isEqualTo(2);
        assertThat(people.all().get(new UserKey("ann")).missingSince()).contains(MONDAY);
        assertThat(people.all().get(new UserKey("former")).missingSince()).contains(TUESDAY);

        people.remember(Map.of("ann", "ann"));
        people.setMissing(new UserKey("former"), Optional.empty());
        assertThat(people.missing()).isZero();
    }

    @Test
    void keepsUpdatesThatWereSeen_untilTheyAreOld() {
        SeenUpdateStore seen = new SeenUpdateStore(database.ao());
        Map<Long, Instant> many = new HashMap<>();
        for (long id = 1; id <= 1_200; id++) {
            many.put(id, MONDAY);
        }

        seen.add(many, MONDAY);
        seen.add(Map.of(7L, TUESDAY), TUESDAY);
        seen.add(Map.of(7L, MONDAY), TUESDAY);
        assertThat(seen.since(MONDAY)).hasSize(1_200).containsEntry(7L, TUESDAY).containsEntry(8L, MONDAY);
        assertThat(seen.since(TUESDAY)).isEqualTo(Map.of(7L, TUESDAY));

        seen.removeBefore(TUESDAY);
        assertThat(seen.since(MONDAY)).hasSize(1);
    }

    @Test
    void replacesTheTimeOnlyByALaterOne() {
        UnclearSinceStore since = new UnclearSinceStore(database.ao());

        since.putLatest(7, Role.PRODUCT, MONDAY);
        assertThat(since.of(7)).isEqualTo(Map.of(Role.PRODUCT, MONDAY));
        since.putLatest(7, Role.PRODUCT, TUESDAY);
        since.putLatest(7, Role.PRODUCT, MONDAY);
        assertThat(since.of(7)).isEqualTo(Map.of(Role.PRODUCT, TUESDAY));
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
        assertThat(work)
                .isEqualTo(new ReindexWork(
                        work.id(),
                        "issues",
                        "digest",
                        List.of(1L, 22L),
                        List.of(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty()));

        reindex.start(work.id(), 30, MONDAY);
        assertThat(reindex.progress(work.id(), 10000, 22, 20, 2)).isTrue();
        assertThat(reindex.unfinished())
                .containsExactly(new ReindexWork(
                        work.id(),
                        "issues",
                        "digest",
                        List.of(1L, 22L),
                        List.of(),
                        10000,
                        22,
                        20,
                        30,
                        2,
                        Optional.of(MONDAY),
                        Optional.empty()));

        reindex.finish(work.id(), TUESDAY);
        assertThat(reindex.next()).isEmpty();
        assertThat(reindex.lastFinished().orElseThrow().finishedAt()).contains(TUESDAY);
    }

    @Test
    void givesTheOldestReindexWorkFirst_andEverythingLast() {
        reindex.addEverything(MONDAY);
        reindex.start(reindex.next().orElseThrow().id(), 5, MONDAY);
        assertThat(reindex.hasSmallWork()).isFalse();
        reindex.add("project", "10000", List.of(), MONDAY);
        reindex.add("project", "10001", List.of(), MONDAY);

        assertThat(reindex.hasSmallWork()).isTrue();
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
    void withdrawsReindexWorkOfItsOwn_unlessItHasStarted() {
        int first = reindex.addWithdrawable("issues", List.of(7L), MONDAY);
        int second = reindex.addWithdrawable("issues", List.of(7L), MONDAY);
        reindex.add("issues", "digest", List.of(7L), MONDAY);
        assertThat(reindex.unfinished()).hasSize(3).allMatch(work -> work.issueIds()
                .equals(List.of(7L)));

        reindex.start(first, 1, MONDAY);
        reindex.withdraw(first);
        reindex.withdraw(second);

        assertThat(reindex.unfinished())
                .extracting(ReindexWork::id)
                .contains(first)
                .doesNotContain(second);
        assertThat(reindex.unfinished()).extracting(ReindexWork::subject).contains("digest");
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
    void remembersTheLastReindexOfEverything_andTheLastOfTheRest() {
        for (String project : List.of("10000", "10001")) {
            reindex.add("project", project, List.of(), MONDAY);
            reindex.finish(reindex.next().orElseThrow().id(), MONDAY);
        }
        assertThat(database.ao().count(ReindexWorkAo.class)).isEqualTo(1);
        for (int run = 0; run < 2; run++) {
            reindex.addEverything(MONDAY);
            reindex.finish(reindex.next().orElseThrow().id(), TUESDAY);
        }
        reindex.add("project", "10002", List.of(), TUESDAY);
        reindex.finish(reindex.next().orElseThrow().id(), TUESDAY);

        assertThat(reindex.lastFinished().orElseThrow().kind()).isEqualTo("everything");
        assertThat(database.ao().count(ReindexWorkAo.class)).isEqualTo(2);
    }

    @Test
    void keepsNobodysKey_onceReindexWorkIsFinished() {
        reindex.add("owner", "ann", List.of(), MONDAY);
        reindex.finish(reindex.next().orElseThrow().id(), MONDAY);
        assertThat(database.rows()).singleElement().asString().doesNotContain("ann");

        reindex.addPeople("owners", "digest", List.of("ann", "bob"), MONDAY);
        assertThat(reindex.next().orElseThrow().userKeys()).containsExactly("ann", "bob");
        reindex.finish(reindex.next().orElseThrow().id(), MONDAY);
        assertThat(database.rows()).singleElement().asString().doesNotContain("ann", "bob");
    }

    @Test
    void countsHowOftenReindexWorkBrokeOff() {
        reindex.add("project", "10000", List.of(), MONDAY);
        int id = reindex.next().orElseThrow().id();

        assertThat(reindex.recordFailure(id)).isEqualTo(1);
        assertThat(reindex.recordFailure(id)).isEqualTo(2);
    }

    @Test
    void keepsTheLastReconciliations() {
        ReconciliationStore reconciliations = new ReconciliationStore(database.ao());
        assertThat(reconciliations.lastRequested()).isEmpty();
        for (int day = 0; day < ReconciliationStore.MAX_FINISHED + 5; day++) {
            reconciliations.request(Optional.empty(), MONDAY.plus(Duration.ofDays(day)));
            reconciliations.request(Optional.of(ANN), MONDAY);
            int id = reconciliations.current().orElseThrow().id();
            reconciliations.start(id, 20, TUESDAY);
            reconciliations.projectDone(id, 10000, 20, 3, 1);
            reconciliations.finish(id, TUESDAY);
        }

        List<ReconciliationRun> kept = reconciliations.finished();
        Instant last = MONDAY.plus(Duration.ofDays(ReconciliationStore.MAX_FINISHED + 4));
        assertThat(database.ao().count(ReconciliationAo.class)).isEqualTo(ReconciliationStore.MAX_FINISHED);
        assertThat(reconciliations.lastRequested()).contains(last);
        assertThat(kept.get(0))
                .isEqualTo(new ReconciliationRun(
                        kept.get(0).id(),
                        Optional.empty(),
                        last,
                        Optional.of(TUESDAY),
                        Optional.of(TUESDAY),
                        10000,
                        20,
                        20,
                        3,
                        1));
    }

    private static void atOnce(int nodes, IntConsumer write) throws Exception {
        atOnce(IntStream.range(0, nodes)
                .mapToObj(i -> (Runnable) () -> write.accept(i))
                .toArray(Runnable[]::new));
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
