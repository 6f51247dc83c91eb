package io.clearowner.jira.upkeep.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.IndexedCodes;
import io.clearowner.jira.platform.IndexedOwners;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.SiteIssues;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.ReconciliationRun;
import io.clearowner.jira.store.ReconciliationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestDatabase;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.reindex.BatchIndexer;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;

class ReconciliationWalkTest {

    private static final UserKey ADMIN = new UserKey("admin");
    private static final String VISION = "cf[10100]";
    private static final String EXECUTION = "cf[10101]";
    private static final String EFFECTIVE_PRODUCT = "cf[10200]";
    private static final String EFFECTIVE_DELIVERY = "cf[10201]";

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final TestDatabase database = policies.database();
    private final IssueAssessor assessor = jira.assessor(policies);
    private final ReconciliationStore store = new ReconciliationStore(database.ao());
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T12:00:00Z"));
    private final Reindexing reindexing = new Reindexing(new ReindexStore(database.ao()), () -> {}, clock);
    private final Reconciliation reconciliation = new Reconciliation(store, () -> {}, clock);
    private final IssueManager issues = mock(IssueManager.class);
    private final FakeIndex index = new FakeIndex();
    private final IssueIndexingService indexing = mock(IssueIndexingService.class);
    private final Map<Long, Issue> known = new TreeMap<>();
    private final List<Long> indexed = new ArrayList<>();
    private ReconciliationWalk walk;

    @BeforeEach
    void setUp() throws Exception {
        BatchIndexer batches = new BatchIndexer(issues, indexing, batch -> {}, policies.inMemory());
        walk = new ReconciliationWalk(
                store,
                new SiteIssues(index.projects, issues),
                new Comparison(
                        new IndexedCodes(index.search, fields),
                        new IndexedOwners(index.search, fields, jira.users),
                        assessor,
                        batches,
                        fields),
                batches,
                reindexing,
                fields,
                clock);
        when(indexing.isIndexAvailable()).thenReturn(true);
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> {
            return load(call.getArgument(0));
        });
        when(indexing.reIndexIssueObjects(anyCollection(), any())).thenAnswer(call -> {
            Collection<Issue> batch = call.getArgument(0);
            for (Issue issue : batch) {
                indexed.add(issue.getId());
                indexAsAssessed(issue);
            }
            return 0L;
        });
        project(10000, jira.issue(1, "ann", "bob"), jira.issue(2, "ann", "gone"));
        project(10001, jira.issue(3, "ann", null));
    }

    private void project(long id, Issue... issuesOfIt) throws GenericEntityException {
        TreeSet<Long> ids = new TreeSet<>();
        for (Issue issue : issuesOfIt) {
            known.put(issue.getId(), issue);
            index.issue(issue.getId()).with("project", id);
            indexAsAssessed(issue);
            ids.add(issue.getId());
        }
        when(issues.getIssueIdsForProject(id)).thenReturn(ids);
        when(issues.getIssueCountForProject(id)).thenReturn((long) ids.size());
    }

    private void indexAsAssessed(Issue issue) {
        Assessment assessment = assessor.assess(issue);
        index.issue(issue.getId())
                .with(VISION, code(issue, assessment, Role.PRODUCT))
                .with(EXECUTION, code(issue, assessment, Role.DELIVERY))
                .with(EFFECTIVE_PRODUCT, owner(issue, assessment, Role.PRODUCT))
                .with(EFFECTIVE_DELIVERY, owner(issue, assessment, Role.DELIVERY));
    }

    private Object[] owner(Issue issue, Assessment assessment, Role role) {
        return fields.applies(OwnershipField.effectiveOwnerOf(role), issue)
                ? assessment.of(role).owner().stream()
                        .map(owner -> owner.user().value())
                        .toArray()
                : new Object[0];
    }

    /** As Jira does, which leaves out a field that does not apply. */
    private Object[] code(Issue issue, Assessment assessment, Role role) {
        return fields.applies(OwnershipField.clarityOf(role), issue)
                ? new Object[] {assessment.of(role).clarity().code()}
                : new Object[0];
    }

    private List<Issue> load(Collection<Long> ids) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private Outcome run() {
        return walk.run(() -> false);
    }

    private ReconciliationRun last() {
        return store.finished().get(0);
    }

    @Test
    void findsNothing_whenTheIndexIsRight() {
        reconciliation.request(ADMIN);

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(indexed).isEmpty();
        assertThat(last())
                .isEqualTo(new ReconciliationRun(
                        last().id(),
                        Optional.of(ADMIN),
                        clock.instant(),
                        Optional.of(clock.instant()),
                        Optional.of(clock.instant()),
                        10001,
                        3,
                        3,
                        0,
                        0));
        assertThat(run()).isEqualTo(Outcome.IDLE);
    }

    @Test
    void repairsOnlyWhatIsWrongInTheIndex() {
        index.issue(2).with(EXECUTION, "clear");
        index.issue(3).with(EXECUTION);
        reconciliation.request(ADMIN);

        run();

        assertThat(indexed).containsExactly(2L, 3L);
        assertThat(last().repaired()).isEqualTo(2);
        assertThat(index.search.ids(Jql.equal(EXECUTION, "clear"))).containsExactly(1L);
        assertThat(index.search.ids(Jql.equal(EXECUTION, "inactive"))).containsExactly(2L);
        assertThat(index.search.ids(Jql.equal(EXECUTION, "missing"))).containsExactly(3L);
    }

    @Test
    void repairsAnEffectiveOwnerThatIsWrongInTheIndex() {
        index.issue(1).with(EFFECTIVE_PRODUCT, "bob");
        index.issue(2).with(EFFECTIVE_DELIVERY);
        index.issue(3).with(EFFECTIVE_DELIVERY, "ann");
        reconciliation.request(ADMIN);

        run();

        assertThat(indexed).containsExactly(1L, 2L, 3L);
        indexed.clear();
        reconciliation.request(ADMIN);
        run();
        assertThat(indexed).isEmpty();
    }

    @Test
    void tellsOwnersWhoAreDeletedFromOthers_thoughNoSearchCanNameThem() {
        when(jira.users.getUserByKey("gone")).thenReturn(null);
        index.issue(1).with(EFFECTIVE_DELIVERY, "gone");
        reconciliation.request(ADMIN);

        run();

        assertThat(indexed).containsExactly(1L);
    }

    @Test
    void expectsNoOwner_whereTheFieldOfTheEffectiveOwnerDoesNotApply() {
        fields.hide(OwnershipField.EFFECTIVE_PRODUCT_OWNER, "1");
        reconciliation.request(ADMIN);
        run();
        assertThat(last().repaired()).isEqualTo(3);

        clock.passes(Duration.ofHours(1));
        reconciliation.request(ADMIN);
        run();
        assertThat(last().repaired()).isZero();
    }

    @Test
    void comparesNoOwners_withoutTheField() {
        fields.deleteEffectiveOwner(Role.PRODUCT);
        index.issue(1).with(EFFECTIVE_PRODUCT, "bob");
        IndexedOwners owners = new IndexedOwners(index.search, fields, jira.users);

        assertThat(owners.agree(Role.PRODUCT, Map.of(Optional.empty(), List.of(1L))))
                .isTrue();
    }

    @Test
    void countsOnly_howeverManyOwnersThereAre_ifTheIndexIsRight() throws GenericEntityException {
        List<String> names =
                IntStream.rangeClosed(1, 50).mapToObj(i -> "owner" + i).toList();
        Issue[] owned = IntStream.range(0, 50)
                .mapToObj(i -> jira.issue(100 + i, names.get(i), null))
                .toArray(Issue[]::new);
        project(10002, owned);
        clearInvocations(index.searches);
        reconciliation.request(ADMIN);

        run();

        assertThat(last().repaired()).isZero();
        verifyNoInteractions(index.searches);
        assertThat(index.searched).hasSizeLessThanOrEqualTo(8 * 3);
    }

    @Test
    void repairsAnIssueThatIsNotAssessed_andIndexedAsClear() {
        JiraIssues.setResolved(known.get(1L), true);
        reconciliation.request(ADMIN);

        run();

        assertThat(indexed).containsExactly(1L);
        assertThat(index.search.ids(Jql.in(VISION, List.of("not-assessed")))).containsExactly(1L);
        clock.passes(Duration.ofHours(1));
        reconciliation.request(ADMIN);
        run();
        assertThat(last().repaired()).isZero();
    }

    @Test
    void ignoresAnIssueThatIsEditedDuringTheComparison() {
        index.issue(1).with(EXECUTION, "missing");
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> {
            index.issue(1).with(EXECUTION, "clear");
            return load(call.getArgument(0));
        });
        reconciliation.request(ADMIN);

        run();

        assertThat(indexed).isEmpty();
        assertThat(last().repaired()).isZero();
    }

    @Test
    void skipsArchivedIssues_sinceJiraDoesNotIndexThem() {
        index.issue(2).with(EXECUTION);
        when(known.get(2L).isArchived()).thenReturn(true);
        reconciliation.request(ADMIN);

        run();

        assertThat(indexed).isEmpty();
    }

    @Test
    void waitsForTheReindex() {
        reindexing.request();
        reconciliation.request(ADMIN);

        assertThat(run()).isEqualTo(Outcome.POSTPONED);
        assertThat(reconciliation.current()).isPresent();
    }

    @Test
    void resumesAfterTheLastFinishedProject() {
        index.issue(2).with(EXECUTION, "clear");
        index.issue(3).with(EXECUTION, "clear");
        reconciliation.request(ADMIN);
        int[] asked = new int[1];
        // Once for the project, once for each of the two looks at its issues, then for the next project.
        assertThat(walk.run(() -> asked[0]++ == 3)).isEqualTo(Outcome.CANCELLED);
        assertThat(indexed).containsExactly(2L);
        assertThat(reconciliation.current().orElseThrow().repaired()).isEqualTo(1);

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(indexed).containsExactly(2L, 3L);
        assertThat(last().compared()).isEqualTo(3);
        assertThat(last().repaired()).isEqualTo(2);
    }

    @Test
    void stopsWithinAProject() {
        reconciliation.request(ADMIN);
        int[] asked = new int[1];

        assertThat(walk.run(() -> asked[0]++ == 1)).isEqualTo(Outcome.CANCELLED);

        assertThat(reconciliation.current().orElseThrow().cursorProject()).isZero();
    }

    @Test
    void startsByItselfOnceANight() {
        assertThat(run()).as("at noon").isEqualTo(Outcome.IDLE);
        clock.passes(Duration.ofHours(15));
        assertThat(run()).isEqualTo(Outcome.FINISHED);
        assertThat(last().requestedBy()).isEmpty();
        clock.passes(Duration.ofMinutes(1));
        assertThat(run()).as("once").isEqualTo(Outcome.IDLE);
        clock.passes(Duration.ofHours(26).plusMinutes(58));
        assertThat(run()).as("the next night").isEqualTo(Outcome.FINISHED);
    }

    @Test
    void keepsTheFirstRequest_whileItWaits() {
        reconciliation.request(ADMIN);
        reconciliation.request(new UserKey("other"));

        assertThat(reconciliation.current().orElseThrow().requestedBy()).contains(ADMIN);
        run();
        assertThat(reconciliation.finished()).hasSize(1);
    }

    @Test
    void repairsNothingTwice_whereAFieldDoesNotApply() {
        fields.hideClarity(Role.DELIVERY, "1");
        reconciliation.request(ADMIN);
        assertThat(run()).isEqualTo(Outcome.FINISHED);
        assertThat(last().repaired()).isEqualTo(3);
        assertThat(index.search.ids(Jql.in(EXECUTION, Clarity.codes()))).isEmpty();

        indexed.clear();
        clock.passes(Duration.ofHours(1));
        reconciliation.request(ADMIN);
        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(last().repaired()).isZero();
        assertThat(indexed).isEmpty();
    }

    @Test
    void indexesWhereAFieldAppliesAgain() {
        fields.hideClarity(Role.DELIVERY, "1");
        known.values().forEach(this::indexAsAssessed);
        fields.showEverywhere();
        reconciliation.request(ADMIN);

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(last().repaired()).isEqualTo(3);
    }
}
