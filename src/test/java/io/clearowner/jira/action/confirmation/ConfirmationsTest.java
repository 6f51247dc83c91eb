package io.clearowner.jira.action.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.confirmation.Confirmations.PendingPage;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.OnDecline;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.ReindexWork;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.APolicy;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmationsTest {

    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey BOB = new UserKey("bob");

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final ConfirmationStore store =
            new ConfirmationStore(policies.database().ao());
    private final WaiverStore waivers = new WaiverStore(policies.database().ao());
    private final StoredCommitments commitments = new StoredCommitments(waivers, store, new FakeCaches());
    private final IssueAssessor assessor = jira.assessor(policies, new NoCommitments(), commitments, clock);
    private final UnclearSinceStore since =
            new UnclearSinceStore(policies.database().ao());
    private final IssueIndexingService index = mock();
    private final ReindexStore queue = new ReindexStore(policies.database().ao());
    private final Reassessment reassessment = new Reassessment(
            assessor,
            new SinceLedger(assessor, mock(IssueManager.class), mock(ProjectManager.class), since, clock),
            commitments,
            index,
            new Reindexing(queue, () -> {}, clock),
            new RecentProblems(clock));
    private AskingRule.Asks asks = AskingRule.Asks.AS_POLICY_SAYS;
    private final OwnerChangeHandler changes = new OwnerChangeHandler(
            assessor,
            policies.policies,
            store,
            waivers,
            commitments,
            reassessment,
            (id, role, owner, by) -> asks,
            clock);
    private final FakeIssueAccess access = new FakeIssueAccess(fields);
    private final OwnerAssignment assignment = access.assignment(jira.users);
    private final Confirmations confirmations =
            new Confirmations(access.access, assignment, assessor, store, reassessment, clock);

    private final MutableIssue issue = jira.issue(7, "ann", "bob");

    @BeforeEach
    void thePolicyAsks() {
        policies.save(APolicy.counting("missing", "declined", "unconfirmed", "stale")
                .confirmWithinDays(3)
                .reconfirmEveryDays(30));
        access.add(issue);
    }

    private void annWasGivenTheRole(UserKey by) {
        changes.ownerChanged(issue, Role.PRODUCT, Optional.of(new UserKey("before")), Optional.of(by));
    }

    private String vision() {
        return assessor.assess(issue).product().clarity().code();
    }

    private State state() {
        return store.current(7, Role.PRODUCT).orElseThrow().confirmation().state();
    }

    private ApplicationUser ann() {
        return jira.users.getUserByKey("ann");
    }

    private ApplicationUser bob() {
        return jira.users.getUserByKey("bob");
    }

    @Test
    void asksWhoIsGivenARoleBySomebodyElse() {
        annWasGivenTheRole(BOB);

        assertThat(state()).isEqualTo(State.PENDING);
        assertThat(confirmations.pendingFor(ANN, 0, 10))
                .extracting(StoredConfirmation::issueId)
                .containsExactly(7L);
        assertThat(vision()).isEqualTo("clear");
        clock.passes(Duration.ofDays(3));
        assertThat(vision()).isEqualTo("unconfirmed");
    }

    @Test
    void listsAPageOfWhatWaits_readingNoMoreIssuesThanItNeeds() {
        for (long id = 1001; id <= 1250; id++) {
            MutableIssue asked = jira.issue(id, id == 1002 ? "bob" : "ann", "bob");
            if (id != 1001) {
                access.add(asked);
            }
            waitsForAnn(id);
        }

        Confirmations.PendingPage page = confirmations.pendingPage(ann(), 1, 2);
        assertThat(page.roles()).extracting(role -> role.issue().getId()).containsExactly(1004L, 1005L);
        assertThat(page.roles()).extracting(role -> role.asked().role()).containsOnly(Role.PRODUCT);
        // Neither the hidden issue nor the one of another owner.
        assertThat(page.total()).isEqualTo(248);
        verify(access.issues, times(5)).getIssue(eq(ann()), anyLong());

        assertThat(confirmations.pendingPage(ann(), 240, 100).roles()).hasSize(8);
        assertThat(confirmations.pendingPage(ann(), 248, 100)).isEqualTo(new PendingPage(248, List.of()));
        assertThat(confirmations.pendingPage(bob(), 0, 10)).isEqualTo(new PendingPage(0, List.of()));
    }

    private void waitsForAnn(long issueId) {
        store.put(new StoredConfirmation(
                issueId,
                Role.PRODUCT,
                new Confirmation(ANN, State.PENDING, clock.instant()),
                Optional.of(BOB),
                Optional.empty(),
                Optional.empty()));
    }

    @Test
    void theQueueHasTheIssueUntilTheRequestIsIndexed_soThatAKillLosesNothing() throws Exception {
        List<List<Long>> waiting = new ArrayList<>();
        doAnswer(call -> queue.unfinished().stream()
                        .map(ReindexWork::issueIds)
                        .map(waiting::add)
                        .toList())
                .when(index)
                .reIndex(issue, null);

        annWasGivenTheRole(BOB);

        assertThat(waiting).containsExactly(List.of(7L));
        assertThat(queue.unfinished()).isEmpty();
    }

    @Test
    void doesNotAskWhoTakesARole() {
        annWasGivenTheRole(ANN);

        assertThat(state()).isEqualTo(State.NOT_ASKED);
        assertThat(confirmations.pendingFor(ANN, 0, 10)).isEmpty();
    }

    @Test
    void doesNotAskWhereThePolicyDoesNot() throws Exception {
        policies.save(APolicy.counting("missing"));

        annWasGivenTheRole(BOB);

        assertThat(state()).isEqualTo(State.NOT_ASKED);
        assertThat(queue.unfinished()).isEmpty();
        verify(index, never()).reIndex(any(), any());
    }

    @Test
    void acceptingMakesTheRoleClear_untilTheYesIsTooOld() throws Exception {
        annWasGivenTheRole(BOB);
        clock.passes(Duration.ofDays(3));

        confirmations.answer(ann(), "ABC-7", Role.PRODUCT, Answer.ACCEPT, Optional.of("gladly"));

        assertThat(vision()).isEqualTo("clear");
        assertThat(confirmations.of(issue, Role.PRODUCT).orElseThrow().note()).contains("gladly");
        verify(index, atLeastOnce()).reIndex(issue, null);
        clock.passes(Duration.ofDays(30));
        assertThat(vision()).isEqualTo("stale");

        confirmations.answer(ann(), "ABC-7", Role.PRODUCT, Answer.ACCEPT, Optional.empty());
        assertThat(vision()).isEqualTo("clear");
    }

    @Test
    void decliningMakesTheRoleUnclearSinceNow() {
        annWasGivenTheRole(BOB);

        confirmations.answer(ann(), "ABC-7", Role.PRODUCT, Answer.DECLINE, Optional.of("no time"));

        assertThat(vision()).isEqualTo("declined");
        assertThat(since.of(7)).containsEntry(Role.PRODUCT, clock.instant());
        assertThat(assignment.owner(issue, Role.PRODUCT)).contains(ANN);
    }

    @Test
    void decliningGivesTheRoleBack_whenThePolicySaysSo() {
        policies.save(APolicy.counting("declined").onDecline(OnDecline.PREVIOUS));
        changes.ownerChanged(issue, Role.PRODUCT, Optional.of(BOB), Optional.of(BOB));

        confirmations.answer(ann(), "ABC-7", Role.PRODUCT, Answer.DECLINE, Optional.empty());
        assertThat(assignment.owner(issue, Role.PRODUCT)).contains(BOB);

        jira.setOwner(issue, Role.PRODUCT, "ann");
        policies.save(APolicy.counting("declined").onDecline(OnDecline.EMPTY));
        confirmations.answer(ann(), "ABC-7", Role.PRODUCT, Answer.DECLINE, Optional.empty());
        assertThat(assignment.owner(issue, Role.PRODUCT)).isEmpty();
    }

    @Test
    void staysDeclined_whenTheFieldIsEmptiedBecauseOfIt() {
        annWasGivenTheRole(BOB);
        confirmations.answer(ann(), "ABC-7", Role.PRODUCT, Answer.DECLINE, Optional.empty());

        jira.setOwner(issue, Role.PRODUCT, null);
        changes.ownerChanged(issue, Role.PRODUCT, Optional.of(ANN), Optional.of(ANN));

        assertThat(assessor.assess(issue).product().reasons()).containsExactly("missing", "declined");
    }

    @Test
    void aChangeThatIsToldAgainLater_asksNobodyTwice() {
        Instant given = clock.instant();
        annWasGivenTheRole(BOB);
        confirmations.answer(ann(), "ABC-7", Role.PRODUCT, Answer.ACCEPT, Optional.empty());
        clock.passes(Duration.ofMinutes(2));

        changes.ownerChanged(issue, Role.PRODUCT, Optional.of(BOB), Optional.of(BOB), given);

        assertThat(state()).isEqualTo(State.ACCEPTED);
        assertThat(store.history(7)).hasSize(2);
    }

    @Test
    void aChangeThatIsToldLate_countsFromWhenItWasMade() {
        Instant given = clock.instant();
        clock.passes(Duration.ofMinutes(2));

        changes.ownerChanged(issue, Role.PRODUCT, Optional.of(BOB), Optional.of(BOB), given);
        changes.ownerChanged(issue, Role.PRODUCT, Optional.of(BOB), Optional.of(BOB), given);

        assertThat(store.history(7))
                .singleElement()
                .satisfies(asked -> assertThat(asked.confirmation().since()).isEqualTo(given));
    }

    @Test
    void isForgotten_whenTheFieldIsEmptied() {
        annWasGivenTheRole(BOB);

        jira.setOwner(issue, Role.PRODUCT, null);
        changes.ownerChanged(issue, Role.PRODUCT, Optional.of(ANN), Optional.of(BOB));

        assertThat(store.current(7, Role.PRODUCT)).isEmpty();
        assertThat(confirmations.pendingFor(ANN, 0, 10)).isEmpty();
    }

    @Test
    void anEditorWithdrawsTheQuestion() {
        access.allowEdit(bob(), issue, Role.PRODUCT);
        annWasGivenTheRole(BOB);

        confirmations.answer(bob(), "ABC-7", Role.PRODUCT, Answer.WITHDRAW, Optional.empty());

        assertThat(state()).isEqualTo(State.NOT_ASKED);
        assertThatThrownBy(() -> confirmations.answer(bob(), "ABC-7", Role.PRODUCT, Answer.WITHDRAW, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not-pending");
    }

    @Test
    void isOnlyTheOwnersToSay() {
        annWasGivenTheRole(BOB);

        assertThatThrownBy(() -> confirmations.answer(bob(), "ABC-7", Role.PRODUCT, Answer.ACCEPT, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not-yours");
        assertThatThrownBy(() -> confirmations.answer(null, "ABC-7", Role.PRODUCT, Answer.ACCEPT, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not-logged-in");
        assertThatThrownBy(() -> confirmations.answer(bob(), "ABC-7", Role.PRODUCT, Answer.WITHDRAW, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not-editable");
        jira.setOwner(issue, Role.PRODUCT, null);
        assertThatThrownBy(() -> confirmations.answer(ann(), "ABC-7", Role.PRODUCT, Answer.ACCEPT, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no-owner");
        assertThat(state()).isEqualTo(State.PENDING);
    }

    @Test
    void forgetsADeletedIssue() {
        annWasGivenTheRole(BOB);

        changes.deleted(7);

        assertThat(store.history(7)).isEmpty();
        assertThat(vision()).isEqualTo("stale");
    }

    @Test
    void refusesEveryAnswerOnAnArchivedIssue_andChangesNothing() throws Exception {
        annWasGivenTheRole(BOB);
        access.allowEdit(bob(), issue, Role.PRODUCT);
        clearInvocations(index);
        assertThat(confirmations.canAnswer(issue, Role.PRODUCT, ANN)).isTrue();

        when(issue.isArchived()).thenReturn(true);
        for (Answer answer : Answer.values()) {
            ApplicationUser person = answer == Answer.WITHDRAW ? bob() : ann();
            assertThatThrownBy(() -> confirmations.answer(person, "ABC-7", Role.PRODUCT, answer, Optional.empty()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("archived");
        }

        assertThat(state()).isEqualTo(State.PENDING);
        assertThat(confirmations.canAnswer(issue, Role.PRODUCT, ANN)).isFalse();
        verify(index, never()).reIndex(any(), any());
    }

    @Test
    void refusesEveryAnswerInAnArchivedProject() {
        annWasGivenTheRole(BOB);
        Project project = mock();
        when(project.isArchived()).thenReturn(true);
        when(issue.getProjectObject()).thenReturn(project);

        assertThatThrownBy(() -> confirmations.answer(ann(), "ABC-7", Role.PRODUCT, Answer.ACCEPT, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("archived");
    }

    @Test
    void cannotBeAnsweredByAnybodyButTheOwnerOfNow() {
        annWasGivenTheRole(BOB);

        assertThat(confirmations.canAnswer(issue, Role.PRODUCT, BOB)).isFalse();
        jira.setOwner(issue, Role.PRODUCT, null);
        assertThat(confirmations.canAnswer(issue, Role.PRODUCT, ANN)).isFalse();
    }

    @Test
    void doesNotIndexAnArchivedIssue() throws Exception {
        when(issue.isArchived()).thenReturn(true);

        annWasGivenTheRole(BOB);

        verify(index, never()).reIndex(any(), any());
    }
}
