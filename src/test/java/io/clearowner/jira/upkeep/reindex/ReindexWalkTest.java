package io.clearowner.jira.upkeep.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.SiteIssues;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.FakeUserPickers;
import io.clearowner.jira.testing.TestDatabase;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.reindex.ReindexProgress.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReindexWalkTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static TestDatabase database;

    private final Map<Long, List<Long>> issuesOfProject = new TreeMap<>();
    private final List<Long> indexed = new ArrayList<>();
    private final ProjectManager projects = mock(ProjectManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final IssueIndexingService index = mock(IssueIndexingService.class);
    private final FakeIndex search = new FakeIndex();
    private final List<List<Issue>> observed = new ArrayList<>();
    private ReindexStore store;
    private Reindexing reindexing;
    private Policies policies;
    private StoredAreaOwners areas;
    private StoredCommitments commitments;
    private ReindexWalk walk;
    private int triggered;
    private int afterwards;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @BeforeEach
    void setUp() throws Exception {
        database.empty();
        store = new ReindexStore(database.ao());
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        reindexing = new Reindexing(store, () -> triggered++, clock);
        policies = policiesOfANode();
        areas = areaOwnersOfANode();
        commitments = commitmentsOfANode();
        walk = new ReindexWalk(
                store,
                new SiteIssues(projects, issues),
                new ScopedIssues(
                        issues,
                        search.search,
                        new FakeFields(),
                        new Epics(mock(CustomFieldManager.class)),
                        areas,
                        new LastSources(
                                search.search,
                                policies,
                                projects,
                                mock(UserManager.class),
                                new FakeUserPickers().pickers,
                                mock(CustomFieldValuePersister.class)),
                        mock(UserManager.class),
                        mock(CustomFieldValuePersister.class)),
                new BatchIndexer(issues, index, observed::add, new SettingsInMemory(policies, areas, commitments)),
                () -> afterwards++,
                clock,
                new RecentProblems(clock));
        when(index.isIndexAvailable()).thenReturn(true);
        when(issues.getIssueIdsForProject(anyLong()))
                .thenAnswer(call -> issuesOfProject.get(call.<Long>getArgument(0)));
        when(issues.getIssueCountForProject(anyLong())).thenAnswer(call ->
                (long) issuesOfProject.get(call.getArgument(0)).size());
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> {
            Collection<Long> ids = call.getArgument(0);
            return ids.stream().map(ReindexWalkTest::issue).toList();
        });
        when(index.reIndexIssueObjects(anyCollection(), any())).thenAnswer(call -> {
            Collection<Issue> batch = call.getArgument(0);
            batch.forEach(issue -> indexed.add(issue.getId()));
            return 0L;
        });
        project(10001, 1, 3);
        project(10000, 4, 5);
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class, "issue " + id);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private void project(long id, long firstIssue, long lastIssue) {
        issuesOfProject.put(
                id, LongStream.rangeClosed(firstIssue, lastIssue).boxed().toList());
        List<Project> all = new ArrayList<>();
        for (long projectId : issuesOfProject.keySet()) {
            Project project = mock(Project.class);
            when(project.getId()).thenReturn(projectId);
            all.add(0, project);
        }
        when(projects.getProjects()).thenReturn(all);
    }

    private Outcome run() {
        return walk.run(() -> false);
    }

    @Test
    void doesNothing_whenNothingWasRequested() {
        assertThat(run()).isEqualTo(Outcome.IDLE);
        assertThat(reindexing.progress().state()).isEqualTo(State.NEVER);
        assertThat(indexed).isEmpty();
    }

    @Test
    void indexesEveryIssueOnce_projectByProject() {
        reindexing.request();
        assertThat(triggered).isEqualTo(1);
        assertThat(reindexing.progress().state()).isEqualTo(State.WAITING);

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(indexed).containsExactly(4L, 5L, 1L, 2L, 3L);
        assertThat(reindexing.progress())
                .isEqualTo(new ReindexProgress(State.FINISHED, 5, 5, 0, Optional.of(NOW), Optional.of(NOW)));
        assertThat(reindexing.progress().percent()).isEqualTo(100);
        assertThat(afterwards).isEqualTo(1);
        assertThat(run()).isEqualTo(Outcome.IDLE);
    }

    @Test
    void worksInBatches_andReportsProgress() throws Exception {
        project(10002, 1001, 1000 + 2 * BatchIndexer.SIZE + 5);
        List<ReindexProgress> seen = new ArrayList<>();
        when(index.reIndexIssueObjects(anyCollection(), any())).thenAnswer(call -> {
            seen.add(reindexing.progress());
            return 0L;
        });
        reindexing.request();

        run();

        assertThat(seen).extracting(ReindexProgress::state).containsOnly(State.RUNNING);
        assertThat(seen).extracting(ReindexProgress::done).containsExactly(0L, 2L, 5L, 205L, 405L);
        assertThat(seen).extracting(ReindexProgress::total).containsOnly(410L);
        assertThat(seen.get(4).percent()).isEqualTo(98);
    }

    @Test
    void resumesAfterTheLastFinishedBatch() {
        reindexing.request();
        int[] batches = new int[1];
        assertThat(walk.run(() -> batches[0]++ == 1)).isEqualTo(Outcome.CANCELLED);
        assertThat(indexed).containsExactly(4L, 5L);
        assertThat(reindexing.progress().state()).isEqualTo(State.RUNNING);

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(indexed).containsExactly(4L, 5L, 1L, 2L, 3L);
        assertThat(reindexing.progress().done()).isEqualTo(5);
    }

    @Test
    void startsOver_whenRequestedAgainWhileRunning() throws Exception {
        boolean[] asked = new boolean[1];
        when(index.reIndexIssueObjects(anyCollection(), any())).thenAnswer(call -> {
            Collection<Issue> batch = call.getArgument(0);
            batch.forEach(issue -> indexed.add(issue.getId()));
            if (!asked[0]) {
                asked[0] = true;
                reindexing.request();
            }
            return 0L;
        });
        reindexing.request();

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(indexed).containsExactly(4L, 5L, 4L, 5L, 1L, 2L, 3L);
        assertThat(reindexing.progress().done()).isEqualTo(5);
    }

    @Test
    void startsOver_whenRequestedAgainDuringTheLastBatch() throws Exception {
        boolean[] asked = new boolean[1];
        when(index.reIndexIssueObjects(anyCollection(), any())).thenAnswer(call -> {
            Collection<Issue> batch = call.getArgument(0);
            batch.forEach(issue -> indexed.add(issue.getId()));
            if (indexed.size() == 5 && !asked[0]) {
                asked[0] = true;
                reindexing.request();
            }
            return 0L;
        });
        reindexing.request();

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(indexed).containsExactly(4L, 5L, 1L, 2L, 3L, 4L, 5L, 1L, 2L, 3L);
    }

    private Policies policiesOfANode() {
        return new TestPolicies(database, new FakeCaches(), reindexing, Clock.systemUTC()).policies;
    }

    private StoredCommitments commitmentsOfANode() {
        return new StoredCommitments(
                new WaiverStore(database.ao()), new ConfirmationStore(database.ao()), new FakeCaches());
    }

    private StoredAreaOwners areaOwnersOfANode() {
        return new StoredAreaOwners(new AreaOwnerStore(database.ao()), new FakeCaches(), reindexing, Clock.systemUTC());
    }

    /** Its memory is invalidated after the request is stored, so a job that is running may read the request before. */
    @Test
    void assessesByAPolicyThatIsStored_beforeThisNodeHearsOfIt() throws Exception {
        policies.global();
        List<Policy> used = new ArrayList<>();
        when(index.reIndexIssueObjects(anyCollection(), any())).then(call -> used.add(policies.global()));
        Policies elsewhere = policiesOfANode();

        elsewhere.save(
                PolicyScope.GLOBAL,
                APolicy.counting(Reasons.MISSING).settings(),
                OptionalInt.empty(),
                new UserKey("admin"),
                "");
        run();

        assertThat(used).isNotEmpty().containsOnly(elsewhere.global());
    }

    @Test
    void assessesByAnOwnerOfAnAreaWhoIsStored_beforeThisNodeHearsOfIt() throws Exception {
        UserKey ann = new UserKey("ann");
        areas.ofProject(10000, Role.PRODUCT);
        List<Optional<UserKey>> used = new ArrayList<>();
        when(index.reIndexIssueObjects(anyCollection(), any()))
                .then(call -> used.add(areas.ofProject(10000, Role.PRODUCT)));

        areaOwnersOfANode().set(Area.project(10000), Role.PRODUCT, Optional.of(ann), ann);
        run();

        assertThat(used).containsOnly(Optional.of(ann)).isNotEmpty();
    }

    @Test
    void assessesByAWaiverThatIsStored_beforeThisNodeHearsOfIt() throws Exception {
        Waiver waiver = new Waiver(LocalDate.parse("2026-03-06"));
        commitments.waiver(4, Role.PRODUCT);
        List<Optional<Waiver>> used = new ArrayList<>();
        when(index.reIndexIssueObjects(anyCollection(), any()))
                .then(call -> used.add(commitments.waiver(4, Role.PRODUCT)));

        reindexing.store(4, () -> new WaiverStore(database.ao())
                .give(4, Role.PRODUCT, waiver, "a spike", new UserKey("ann"), NOW));
        run();

        assertThat(used).containsExactly(Optional.of(waiver));
    }

    @Test
    void countsIssuesThatCannotBeIndexed_andIndexesTheRestOfTheirBatch() throws Exception {
        when(index.reIndexIssueObjects(anyCollection(), any())).thenThrow(new IndexException("one of them is broken"));
        doThrow(new IndexException("broken"))
                .when(index)
                .reIndex(argThat(issue -> issue != null && issue.getId() == 2), any());
        reindexing.request();

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(reindexing.progress())
                .isEqualTo(new ReindexProgress(State.FINISHED, 5, 5, 1, Optional.of(NOW), Optional.of(NOW)));
    }

    @Test
    void waitsForTheIndex() {
        when(index.isIndexAvailable()).thenReturn(false);
        reindexing.request();

        assertThat(run()).isEqualTo(Outcome.POSTPONED);
        assertThat(reindexing.progress().state()).isEqualTo(State.WAITING);
    }

    @Test
    void finishesWithoutAnyProject() {
        issuesOfProject.clear();
        when(projects.getProjects()).thenReturn(List.of());
        reindexing.request();

        assertThat(run()).isEqualTo(Outcome.FINISHED);
    }

    private static final UserKey ANN = new UserKey("ann");

    /** Re-indexes, and asks for something else while a batch is in hand. */
    private void whileIndexing(int batch, Runnable ask) throws Exception {
        int[] batches = new int[1];
        when(index.reIndexIssueObjects(anyCollection(), any())).thenAnswer(call -> {
            Collection<Issue> issues = call.getArgument(0);
            issues.forEach(issue -> indexed.add(issue.getId()));
            if (++batches[0] == batch) {
                ask.run();
            }
            return 0L;
        });
    }

    @Test
    void indexesOnlyTheIssuesOfTheScope() {
        search.issue(2).with("cf[10000]", "ann");
        search.issue(5).with("cf[10001]", "ann");
        search.issue(3).with("component", 7);
        reindexing.request(ReindexScope.owner(ANN));
        reindexing.request(ReindexScope.component(7));
        reindexing.request(ReindexScope.epic(8));
        reindexing.request(ReindexScope.issues(List.of(4L, 1L, 4L)));
        reindexing.request(ReindexScope.project(10000));

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(indexed).containsExactly(2L, 5L, 3L, 1L, 4L, 4L, 5L);
        assertThat(store.unfinished()).isEmpty();
    }

    @Test
    void announcesEveryBatchBeforeItIsIndexed() {
        reindexing.request(ReindexScope.project(10001));

        run();

        assertThat(observed).hasSize(1);
        assertThat(observed.get(0)).extracting(Issue::getId).containsExactly(1L, 2L, 3L);
    }

    @Test
    void doesNotQueueTheSameWorkTwice() {
        reindexing.request(ReindexScope.owner(ANN));
        reindexing.request(ReindexScope.owner(ANN));
        reindexing.request(ReindexScope.issues(List.of(1L, 2L)));
        reindexing.request(ReindexScope.issues(List.of(2L, 1L)));
        reindexing.request(ReindexScope.issues(List.of(1L)));

        assertThat(store.unfinished()).hasSize(3);
        assertThat(reindexing.progress().state()).isEqualTo(State.WAITING);
    }

    @Test
    void everythingReplacesWhatWaits() {
        reindexing.request(ReindexScope.owner(ANN));
        reindexing.request();
        reindexing.request(ReindexScope.project(10000));

        run();

        assertThat(indexed).containsExactly(4L, 5L, 1L, 2L, 3L);
    }

    @Test
    void runsAgain_whenTheSameWorkIsRequestedMeanwhile() throws Exception {
        whileIndexing(1, () -> reindexing.request(ReindexScope.project(10000)));
        reindexing.request(ReindexScope.project(10000));

        run();

        assertThat(indexed).containsExactly(4L, 5L, 4L, 5L);
    }

    @Test
    void doesASmallChangeFirst_whileIndexingEverything() throws Exception {
        whileIndexing(1, () -> reindexing.request(ReindexScope.owner(ANN)));
        search.issue(3).with("cf[10000]", "ann");
        reindexing.request();

        run();

        assertThat(indexed).containsExactly(4L, 5L, 3L, 1L, 2L, 3L);
    }

    @Test
    void resumesWithinAProject() {
        project(10000, 1001, 1000 + 3 * BatchIndexer.SIZE);
        int[] batches = new int[1];
        reindexing.request();
        walk.run(() -> batches[0]++ == 2);
        assertThat(indexed).hasSize(2 * BatchIndexer.SIZE);

        run();

        assertThat(indexed).hasSize(3 * BatchIndexer.SIZE + 3).doesNotHaveDuplicates();
        assertThat(reindexing.progress().done()).isEqualTo(3 * BatchIndexer.SIZE + 3);
    }

    @Test
    void splitsManyIssuesOverRows_andQueuesNothingForNoIssues() {
        reindexing.request(
                ReindexScope.issues(LongStream.rangeClosed(1, 1201).boxed().toList()));
        reindexing.request(ReindexScope.issues(List.of()));

        assertThat(store.unfinished())
                .extracting(work -> work.issueIds().size())
                .containsExactly(500, 500, 201);
    }

    @Test
    void givesUpWorkThatAlwaysFails_andGoesOnWithOtherWork() {
        search.breakDown();
        reindexing.request(ReindexScope.component(7));
        reindexing.request(ReindexScope.project(10000));
        for (int attempt = 1; attempt < ReindexWalk.MAX_ATTEMPTS; attempt++) {
            assertThatThrownBy(this::run).hasMessage("Cannot search the index");
        }

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(indexed).containsExactly(4L, 5L);
    }
}
