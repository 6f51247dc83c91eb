package io.clearowner.jira.upkeep.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.IndexedCodes;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.ReconciliationRun;
import io.clearowner.jira.store.ReconciliationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.TestDatabase;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.reindex.BatchIndexer;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import io.clearowner.jira.upkeep.reindex.ScopedIssues;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconciliationWalkTest {

    private static final UserKey ADMIN = new UserKey("admin");

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final TestDatabase database = policies.database();
    private final IssueAssessor assessor = jira.assessor(policies);
    private final ReconciliationStore store = new ReconciliationStore(database.ao());
    private final SettableClock clock = new SettableClock();
    private final Reindexing reindexing = new Reindexing(new ReindexStore(database.ao()), () -> {}, clock);
    private final Reconciliation reconciliation = new Reconciliation(store, () -> {}, clock);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final ScopedIssues scoped = mock(ScopedIssues.class);
    private final IndexedCodes index = mock(IndexedCodes.class);
    private final IssueIndexingService indexing = mock(IssueIndexingService.class);
    private final OwnershipFields complete = mock(OwnershipFields.class);
    private final Map<Long, Issue> known = new TreeMap<>();
    /** What the index says of the delivery role; of the other it is always right. */
    private final Map<Long, String> delivery = new HashMap<>();

    private final List<Long> indexed = new ArrayList<>();
    private ReconciliationWalk walk;

    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void setUp() throws Exception {
        BatchIndexer batches = new BatchIndexer(issues, indexing, batch -> {});
        walk = new ReconciliationWalk(
                store,
                projects,
                issues,
                scoped,
                new Comparison(index, assessor, batches),
                batches,
                reindexing,
                complete,
                clock);
        when(complete.complete()).thenReturn(true);
        when(indexing.isIndexAvailable()).thenReturn(true);
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> {
            Collection<Long> ids = call.getArgument(0);
            return ids.stream().map(known::get).filter(Objects::nonNull).toList();
        });
        when(indexing.reIndexIssueObjects(anyCollection(), any())).thenAnswer(call -> {
            Collection<Issue> batch = call.getArgument(0);
            for (Issue issue : batch) {
                indexed.add(issue.getId());
                delivery.put(
                        issue.getId(),
                        assessor.assess(issue).of(Role.DELIVERY).clarity().code());
            }
            return 0L;
        });
        when(index.ofProject(any(), anyLong(), anyCollection())).thenAnswer(call -> {
            Map<Long, String> codes = new HashMap<>();
            for (long id : call.<Collection<Long>>getArgument(2)) {
                codes.put(id, said(id, call.getArgument(0)));
            }
            return codes;
        });
        when(index.withCodes(any(), any(), anyCollection())).thenAnswer(call -> {
            TreeSet<Long> having = new TreeSet<>();
            for (long id : call.<Collection<Long>>getArgument(2)) {
                String said = said(id, call.getArgument(0));
                if (said != null && call.<Collection<String>>getArgument(1).contains(said)) {
                    having.add(id);
                }
            }
            return having;
        });
        project(10000, jira.issue(1, "ann", "bob"), jira.issue(2, "ann", "gone"));
        project(10001, jira.issue(3, "ann", null));
        Project first = mock(Project.class);
        when(first.getId()).thenReturn(10000L);
        Project second = mock(Project.class);
        when(second.getId()).thenReturn(10001L);
        when(projects.getProjects()).thenReturn(List.of(second, first));
        delivery.putAll(Map.of(1L, "clear", 2L, "inactive", 3L, "missing"));
    }

    private void project(long id, Issue... issuesOfIt) {
        TreeSet<Long> ids = new TreeSet<>();
        for (Issue issue : issuesOfIt) {
            known.put(issue.getId(), issue);
            ids.add(issue.getId());
        }
        when(scoped.ofProject(id)).thenReturn(ids);
        when(issues.getIssueCountForProject(id)).thenReturn((long) ids.size());
    }

    private String said(long id, Role role) {
        return role == Role.DELIVERY
                ? delivery.get(id)
                : assessor.assess(known.get(id)).of(role).clarity().code();
    }

    private Outcome run() {
        return walk.run(() -> false);
    }

    private ReconciliationRun last() {
        return store.finished().get(0);
    }

    @Test
    void findsNothing_whenAllIsWell() {
        reconciliation.request(ADMIN);

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(indexed).isEmpty();
        assertThat(last())
                .isEqualTo(new ReconciliationRun(
                        last().id(),
                        Optional.of(ADMIN),
                        clock.now,
                        Optional.of(clock.now),
                        Optional.of(clock.now),
                        10001,
                        3,
                        3,
                        0,
                        0));
        assertThat(run()).isEqualTo(Outcome.IDLE);
    }

    @Test
    void repairsWhatIsWrongInTheIndex_andNothingElse() {
        delivery.put(2L, "clear");
        delivery.put(3L, null);
        reconciliation.request(ADMIN);

        run();

        assertThat(indexed).containsExactly(2L, 3L);
        assertThat(last().repaired()).isEqualTo(2);
        assertThat(delivery).containsEntry(2L, "inactive").containsEntry(3L, "missing");
    }

    @Test
    void doesNotCountAnIssue_thatWasEditedWhileItWasCompared() {
        when(index.ofProject(any(), anyLong(), anyCollection())).thenReturn(Map.of(1L, "missing"));
        reconciliation.request(ADMIN);

        run();

        assertThat(indexed).isEmpty();
        assertThat(last().repaired()).isZero();
    }

    @Test
    void passesArchivedIssuesOver_sinceJiraDoesNotIndexThem() {
        delivery.put(2L, null);
        when(known.get(2L).isArchived()).thenReturn(true);
        reconciliation.request(ADMIN);

        run();

        assertThat(indexed).isEmpty();
    }

    @Test
    void letsTheReindexGoFirst() {
        reindexing.request();
        reconciliation.request(ADMIN);

        assertThat(run()).isEqualTo(Outcome.POSTPONED);
        assertThat(reconciliation.current()).isPresent();
    }

    @Test
    void goesOnBehindTheLastFinishedProject_afterAStop() {
        delivery.put(2L, "clear");
        delivery.put(3L, "clear");
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
    void beginsByItselfOnceANight() {
        assertThat(run()).as("at noon").isEqualTo(Outcome.IDLE);
        clock.now = Instant.parse("2026-03-03T03:00:00Z");
        assertThat(run()).isEqualTo(Outcome.FINISHED);
        assertThat(last().requestedBy()).isEmpty();
        clock.now = Instant.parse("2026-03-03T03:01:00Z");
        assertThat(run()).as("once").isEqualTo(Outcome.IDLE);
        clock.now = Instant.parse("2026-03-04T05:59:00Z");
        assertThat(run()).as("the next night").isEqualTo(Outcome.FINISHED);
    }

    @Test
    void isAskedForOnce_whileOneWaits() {
        reconciliation.request(ADMIN);
        reconciliation.request(new UserKey("other"));

        assertThat(reconciliation.current().orElseThrow().requestedBy()).contains(ADMIN);
        run();
        assertThat(reconciliation.finished()).hasSize(1);
    }
}
