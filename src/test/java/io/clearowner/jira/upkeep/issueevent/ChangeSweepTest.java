package io.clearowner.jira.upkeep.issueevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.SeenUpdateStore;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.ReindexQueue;
import io.clearowner.jira.testing.TestPolicies;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes that no event told of, found in the change history. */
class ChangeSweepTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final UnclearSinceStore since =
            new UnclearSinceStore(policies.database().ao());
    private final SeenUpdateStore seen = new SeenUpdateStore(policies.database().ao());
    private final FakeIndex index = new FakeIndex(clock);
    private final IssueIndexingService indexing = mock();
    private final ChangeHistoryManager histories = mock();
    private final Map<Issue, List<ChangeHistory>> changes = new HashMap<>();
    private final ReindexQueue queue = new ReindexQueue();
    private final Map<String, Object> settings = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private final RecentProblems problems = new RecentProblems(clock);
    private final IssueAssessor assessor = jira.assessor(policies);
    private final ChangeSweep sweep = new ChangeSweep(
            index.search,
            indexing,
            histories,
            new ChangeReader(fields, jira.epics, policies.policies, jira.userPickers.pickers),
            new IssueFollowUp(
                    assessor,
                    new SinceLedger(assessor, mock(IssueManager.class), mock(ProjectManager.class), since, clock),
                    new Told(),
                    indexing,
                    queue.reindexing),
            seen,
            remembered(),
            problems,
            clock);

    private final class Told implements OwnerChangeListener {
        @Override
        public void ownerChanged(Issue issue, Role role, Optional<UserKey> before, Optional<UserKey> by) {
            throw new AssertionError("a change from the history has a time");
        }

        @Override
        public void ownerChanged(Issue issue, Role role, Optional<UserKey> before, Optional<UserKey> by, Instant at) {
            told.add("%s %s: %s by %s at %s"
                    .formatted(
                            issue.getKey(),
                            role,
                            before.map(UserKey::value).orElse("-"),
                            by.map(UserKey::value).orElse("-"),
                            at));
        }

        @Override
        public void deleted(long issueId) {
            throw new AssertionError("deletions are left to the cleanup");
        }
    }

    private PluginSettingsFactory remembered() {
        PluginSettings global = mock();
        when(global.get(any())).thenAnswer(call -> settings.get((String) call.getArgument(0)));
        doAnswer(call -> settings.put(call.getArgument(0), call.getArgument(1)))
                .when(global)
                .put(any(), any());
        PluginSettingsFactory factory = mock();
        when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }

    @BeforeEach
    void theSweepHasRunBefore() {
        when(indexing.isIndexAvailable()).thenReturn(true);
        when(histories.getChangeHistories(any()))
                .thenAnswer(call -> changes.getOrDefault(call.<Issue>getArgument(0), List.of()));
        assertThat(run()).isEqualTo(Outcome.IDLE);
        clock.passes(Duration.ofMinutes(1));
    }

    private Outcome run() {
        return sweep.run(() -> false);
    }

    /** The issue is updated now. */
    private void updated(Issue issue) {
        lenient().when(issue.getUpdated()).thenReturn(Timestamp.from(clock.instant()));
        index.issue(issue.getId()).of(issue).updated(clock.instant());
    }

    private void edited(Issue issue, Role role, String from, String to) {
        ChangeHistory change = mock();
        when(change.getTimePerformed()).thenReturn(Timestamp.from(clock.instant()));
        lenient().when(change.getAuthorKey()).thenReturn("bob");
        ChangeItemBean item = mock();
        lenient().when(item.getFieldType()).thenReturn("custom");
        lenient().when(item.getField()).thenReturn(role == Role.PRODUCT ? "Product Owner" : "Delivery Owner");
        lenient().when(item.getFrom()).thenReturn(from);
        lenient().when(item.getTo()).thenReturn(to);
        lenient().when(change.getChangeItemBeans()).thenReturn(List.of(item));
        changes.computeIfAbsent(issue, key -> new ArrayList<>()).add(change);
        updated(issue);
    }

    @Test
    void readsSinceWhenAndOwnersFromTheHistory() {
        Issue issue = jira.issue(7, "ann", null);
        Instant at = clock.instant();
        edited(issue, Role.DELIVERY, "bob", null);
        edited(issue, Role.PRODUCT, "bob", "ann");
        clock.passes(Duration.ofMinutes(1));

        assertThat(run()).isEqualTo(Outcome.FINISHED);

        assertThat(since.of(7)).isEqualTo(Map.of(Role.DELIVERY, at));
        assertThat(told).containsExactly("ABC-7 DELIVERY: bob by bob at " + at, "ABC-7 PRODUCT: bob by bob at " + at);
    }

    @Test
    void ofSeveralChangesTheLastOneCounts() {
        Issue issue = jira.issue(7, "bob", null);
        edited(issue, Role.DELIVERY, "bob", null);
        clock.passes(Duration.ofSeconds(5));
        edited(issue, Role.DELIVERY, null, "ann");
        clock.passes(Duration.ofSeconds(5));
        Instant last = clock.instant();
        edited(issue, Role.DELIVERY, "ann", null);
        edited(issue, Role.PRODUCT, null, "ann");
        edited(issue, Role.PRODUCT, "ann", "bob");
        clock.passes(Duration.ofMinutes(1));

        run();

        assertThat(since.of(7)).isEqualTo(Map.of(Role.DELIVERY, last));
        assertThat(told)
                .contains("ABC-7 PRODUCT: ann by bob at " + last)
                .noneMatch(text -> text.contains("PRODUCT: -"));
    }

    @Test
    void handlesWhatIssuesBelowInherit() throws Exception {
        Issue parent = jira.issue(7, "ann", "bob");
        Issue subTask = jira.subTask(8, parent);
        edited(parent, Role.PRODUCT, "bob", "ann");
        clock.passes(Duration.ofMinutes(1));

        run();

        verify(indexing).reIndexIssueObjects(List.of(subTask), null);
    }

    @Test
    void handlesCreation_withTheOwnerAtThatTime() {
        Issue issue = jira.issue(7, "ann", "stranger");
        Instant created = clock.instant();
        when(issue.getCreated()).thenReturn(Timestamp.from(created));
        when(issue.getCreatorId()).thenReturn("bob");
        updated(issue);
        clock.passes(Duration.ofSeconds(10));
        edited(issue, Role.PRODUCT, "bob", "ann");
        clock.passes(Duration.ofMinutes(1));

        run();

        assertThat(since.of(7)).isEqualTo(Map.of(Role.DELIVERY, created));
        assertThat(told)
                .containsExactly(
                        "ABC-7 DELIVERY: - by bob at " + created,
                        "ABC-7 PRODUCT: bob by bob at " + created.plusSeconds(10));
    }

    @Test
    void readsNoHistory_whereTheEventWasHandled() {
        Issue issue = jira.issue(7, "ann", null);
        edited(issue, Role.DELIVERY, "bob", null);
        seen.add(Map.of(7L, clock.instant()), clock.instant());
        clock.passes(Duration.ofMinutes(1));

        assertThat(run()).isEqualTo(Outcome.IDLE);

        verifyNoInteractions(histories);
        assertThat(index.searched).hasSize(1);
    }

    @Test
    void leavesTheLastSecondsToTheNextRun_andHandlesEachUpdateInOneOfThem() {
        Issue issue = jira.issue(7, "ann", null);
        edited(issue, Role.DELIVERY, "bob", null);
        clock.passes(Duration.ofSeconds(29));
        assertThat(run()).isEqualTo(Outcome.IDLE);
        assertThat(since.of(7)).isEmpty();

        clock.passes(Duration.ofSeconds(60));
        assertThat(run()).isEqualTo(Outcome.FINISHED);
        assertThat(since.of(7)).containsOnlyKeys(Role.DELIVERY);
    }

    @Test
    void catchesUpAfterALongPause_butNotOnMoreThanADay() {
        Issue old = jira.issue(7, "ann", null);
        edited(old, Role.DELIVERY, "bob", null);
        clock.passes(Duration.ofHours(30));
        Issue recent = jira.issue(8, "ann", null);
        edited(recent, Role.DELIVERY, "bob", null);
        clock.passes(Duration.ofHours(3));

        run();

        assertThat(since.of(List.of(7L, 8L))).containsOnlyKeys(8L);
    }

    @Test
    void waitsWhileJiraRebuildsItsIndex_andResumesAfterACancellation() {
        Issue issue = jira.issue(7, "ann", null);
        edited(issue, Role.DELIVERY, "bob", null);
        clock.passes(Duration.ofMinutes(1));

        when(indexing.isIndexAvailable()).thenReturn(false);
        assertThat(run()).isEqualTo(Outcome.POSTPONED);
        when(indexing.isIndexAvailable()).thenReturn(true);
        assertThat(sweep.run(() -> true)).isEqualTo(Outcome.CANCELLED);
        assertThat(since.of(7)).isEmpty();

        assertThat(run()).isEqualTo(Outcome.FINISHED);
        assertThat(since.of(7)).containsOnlyKeys(Role.DELIVERY);
    }

    @Test
    void oneIssueThatFailsDoesNotStopTheOthers() {
        Issue broken = jira.issue(7, "ann", null);
        Issue fine = jira.issue(8, "ann", null);
        edited(broken, Role.DELIVERY, "bob", null);
        edited(fine, Role.DELIVERY, "bob", null);
        when(histories.getChangeHistories(broken)).thenThrow(new IllegalStateException("no history"));
        clock.passes(Duration.ofMinutes(1));

        run();

        assertThat(since.of(8)).containsOnlyKeys(Role.DELIVERY);
        assertThat(problems.last()).hasSize(1);
    }
}
