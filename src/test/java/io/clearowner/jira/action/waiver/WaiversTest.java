package io.clearowner.jira.action.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.ReindexWork;
import io.clearowner.jira.store.StoredWaiver;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.NoCommitments;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import io.clearowner.jira.upkeep.issueevent.SinceLedger;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaiversTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

    private final JiraIssues jira = new JiraIssues(new FakeFields());
    private final TestPolicies policies = new TestPolicies();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final WaiverStore store = new WaiverStore(policies.database().ao());
    private final StoredCommitments commitments = new StoredCommitments(
            store, new ConfirmationStore(policies.database().ao()), new FakeCaches());
    private final IssueAssessor assessor = jira.assessor(policies, new NoCommitments(), commitments, clock);
    private final UnclearSinceStore since =
            new UnclearSinceStore(policies.database().ao());
    private final IssueIndexingService index = mock();
    private final ReindexStore queue = new ReindexStore(policies.database().ao());
    private final AtomicInteger wakeUps = new AtomicInteger();
    private final FakeIssueAccess access = new FakeIssueAccess();
    private final Waivers waivers = new Waivers(
            access.access,
            store,
            new Reassessment(
                    assessor,
                    new SinceLedger(assessor, mock(IssueManager.class), mock(ProjectManager.class), since, clock),
                    commitments,
                    index,
                    new Reindexing(queue, wakeUps::incrementAndGet, clock),
                    new RecentProblems(clock)),
            clock);

    private final MutableIssue issue = jira.issue(7);
    private final ApplicationUser ann = jira.users.getUserByKey("ann");

    @BeforeEach
    void annMayEdit() {
        access.add(issue);
        access.allowEdit(ann, issue);
    }

    private String vision() {
        return assessor.assess(issue).product().clarity().code();
    }

    @Test
    void holdsThroughItsLastDay() throws Exception {
        waivers.give(ann, "ABC-7", Role.PRODUCT, FRIDAY, "a spike");

        assertThat(vision()).isEqualTo("waived");
        assertThat(waivers.current(issue, Role.PRODUCT).map(StoredWaiver::reason))
                .contains("a spike");
        verify(index).reIndex(issue, null);
        clock.passes(Duration.ofDays(5));
        assertThat(vision()).isEqualTo("missing");
        assertThat(waivers.current(issue, Role.PRODUCT)).isEmpty();
    }

    @Test
    void isTakenBack_andTheRoleIsUnclearFromThenOn() throws Exception {
        waivers.give(ann, "ABC-7", Role.PRODUCT, FRIDAY, "a spike");
        clock.passes(Duration.ofHours(1));

        waivers.end(ann, "ABC-7", Role.PRODUCT);
        waivers.end(ann, "ABC-7", Role.PRODUCT);

        assertThat(vision()).isEqualTo("missing");
        assertThat(since.of(7)).containsEntry(Role.PRODUCT, clock.instant());
        verify(index, times(2)).reIndex(issue, null);
        assertThat(waivers.history(issue)).hasSize(1);
    }

    @Test
    void leavesTheIndexAlone_whenTheRoleIsClearAnyway() throws Exception {
        jira.setOwner(issue, Role.PRODUCT, "ann");

        waivers.give(ann, "ABC-7", Role.PRODUCT, FRIDAY, "a spike");

        assertThat(vision()).isEqualTo("clear");
        verify(index, never()).reIndex(any(), any());
    }

    @Test
    void theQueueHasTheIssueUntilItIsIndexed_soThatAKillLosesNothing() throws Exception {
        List<List<Long>> waiting = new ArrayList<>();
        doAnswer(call -> queue.unfinished().stream()
                        .map(ReindexWork::issueIds)
                        .map(waiting::add)
                        .toList())
                .when(index)
                .reIndex(issue, null);

        waivers.give(ann, "ABC-7", Role.PRODUCT, FRIDAY, "a spike");

        assertThat(waiting).containsExactly(List.of(7L));
        assertThat(queue.unfinished()).isEmpty();
    }

    @Test
    void anIssueThatCannotBeIndexedIsLeftToTheQueue() throws Exception {
        doThrow(new IndexException("disk full")).when(index).reIndex(issue, null);

        waivers.give(ann, "ABC-7", Role.PRODUCT, FRIDAY, "a spike");

        assertThat(vision()).isEqualTo("waived");
        assertThat(queue.unfinished()).extracting(ReindexWork::issueIds).containsExactly(List.of(7L));
        assertThat(wakeUps).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2028-03-03", "9999-12-31"})
    void refusesADayThatIsPastOrTooFarAway(String until) {
        assertThatThrownBy(() -> waivers.give(ann, "ABC-7", Role.PRODUCT, LocalDate.parse(until), "a spike"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.problems().get(0).field()).isEqualTo("until"));
        assertThat(waivers.history(issue)).isEmpty();
    }

    @Test
    void refusesAReasonThatIsTooLong_andWhoIsNotLoggedIn() {
        assertThatThrownBy(() -> waivers.give(ann, "ABC-7", Role.PRODUCT, FRIDAY, "x".repeat(1001)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too-long");
        assertThatThrownBy(() -> waivers.give(null, "ABC-7", Role.PRODUCT, FRIDAY, "a spike"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not-logged-in");
        assertThat(waivers.current(issue, Role.PRODUCT)).isEqualTo(Optional.empty());
    }
}
