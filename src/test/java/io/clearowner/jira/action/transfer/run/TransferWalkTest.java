package io.clearowner.jira.action.transfer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.lenient;

import io.clearowner.jira.action.transfer.plan.Asking;
import io.clearowner.jira.action.transfer.plan.SkipCounts;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferState;
import io.clearowner.jira.testing.APolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransferWalkTest {

    private static final UserKey BOB = new UserKey("bob");

    private final TransferSite site = new TransferSite(5);

    /** What {@code kill -9} does to a thread. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static Runnable kill() {
        return () -> {
            throw new Killed();
        };
    }

    private void runKilled() {
        assertThatThrownBy(() -> site.node().run(() -> false)).isInstanceOf(Killed.class);
    }

    @Test
    void givesEachIssueItsNewOwnerOnce_andRecordsIt() {
        StoredTransfer transfer = site.run(Plans.always("user:ann"));

        assertThat(transfer.state()).isEqualTo(TransferState.FINISHED);
        assertThat(transfer.done()).isEqualTo(5);
        assertThat(site.owners(Role.PRODUCT)).containsOnly("ann");
        assertThat(site.owners(Role.DELIVERY)).containsOnly("bob");
        assertThat(site.changesOfEachIssue()).containsOnly(1);
        assertThat(site.rows()).hasSize(5).allSatisfy(row -> {
            assertThat(row.from()).contains(BOB);
            assertThat(row.to()).contains(new UserKey("ann"));
            assertThat(row.state()).isEqualTo(State.CHANGED);
            assertThat(row.changeGroup()).isEqualTo(row.issueId());
        });
    }

    @Test
    void hasNothingMoreToDo_onceItIsFinished() {
        site.run(Plans.always("user:ann"));

        assertThat(site.node().run(() -> false)).isEqualTo(Outcome.IDLE);
    }

    @Test
    void triesTheSourcesInOrder_untilSomebodyIsEligible() {
        site.run(Plans.always("assignee", "user:gone", "user:stranger", "user:ann"));

        assertThat(site.owners(Role.PRODUCT)).containsOnly("ann");
    }

    @Test
    void saysWhyRolesAreSkipped() {
        lenient().when(site.known.get(1L).getAssigneeId()).thenReturn("gone");
        lenient().when(site.known.get(2L).getAssigneeId()).thenReturn("stranger");
        lenient().when(site.known.get(3L).getAssigneeId()).thenReturn("bob");
        lenient().when(site.known.get(4L).getAssigneeId()).thenReturn("ann");
        lenient()
                .when(site.issues.issues.isEditable(site.known.get(4L), site.admin))
                .thenReturn(false);

        SkipCounts skipped = SkipCounts.read(site.run(Plans.always("assignee")).skipped());

        assertThat(skipped.already()).isEqualTo(1);
        assertThat(skipped.byReason())
                .hasSize(4)
                .containsEntry("inactive", 1L)
                .containsEntry("no-access", 1L)
                .containsEntry("not-editable", 1L)
                .containsEntry("nobody", 1L);
        assertThat(site.changesOfEachIssue()).containsOnly(0);
    }

    @Test
    void givesNobodyMoreThanTheLimit() {
        StoredTransfer transfer = site.run(Plans.limited(3, "user:ann"));

        assertThat(site.owners(Role.PRODUCT)).containsExactly("ann", "ann", "ann", "bob", "bob");
        assertThat(SkipCounts.read(transfer.skipped()).byReason()).containsEntry("over-limit", 2L);
    }

    @Test
    void leavesAlone_whatSomebodyElseHasChangedMeanwhile() {
        for (long id = 1; id <= 5; id++) {
            site.index.issue(id).with("cf[10000]", "bob");
        }
        site.afterTheEdit(1, () -> site.edit(3, Role.PRODUCT, "stranger"));

        StoredTransfer transfer = site.run(Plans.whereBobIsNamed("user:ann"));

        assertThat(site.owners(Role.PRODUCT)).containsExactly("ann", "ann", "stranger", "ann", "ann");
        assertThat(SkipCounts.read(transfer.skipped()).byReason()).containsEntry("changed-meanwhile", 1L);
    }

    @Test
    void skipsASuccessorWhoIsDeactivatedInTheMiddle() {
        site.afterTheEdit(2, () -> site.jira.person("ann", false, true));

        StoredTransfer transfer = site.run(Plans.always("user:ann"));

        assertThat(site.owners(Role.PRODUCT)).containsExactly("ann", "ann", "bob", "bob", "bob");
        assertThat(SkipCounts.read(transfer.skipped()).byReason()).containsEntry("inactive", 3L);
    }

    @Test
    void skipsAnIssueThatIsArchivedInTheMiddle() {
        site.afterTheEdit(
                2, () -> lenient().when(site.known.get(4L).isArchived()).thenReturn(true));

        StoredTransfer transfer = site.run(Plans.always("user:ann"));

        assertThat(site.owners(Role.PRODUCT)).containsExactly("ann", "ann", "ann", "bob", "ann");
        assertThat(SkipCounts.read(transfer.skipped()).byReason()).containsEntry("archived", 1L);
    }

    @Test
    void countsAnIssueThatIsDeletedInTheMiddle() {
        site.afterTheEdit(
                2, () -> lenient().when(site.issues.manager.getIssueObject(4L)).thenReturn(null));

        assertThat(SkipCounts.read(site.run(Plans.always("user:ann")).skipped()).byReason())
                .containsEntry("changed-meanwhile", 1L);
    }

    @Test
    void recordsAnIssueThatJiraDoesNotChange_andGoesOn() {
        site.beforeTheEdit(2, () -> {
            throw new IllegalStateException("the database");
        });

        StoredTransfer transfer = site.run(Plans.always("user:ann"));

        assertThat(transfer.state()).isEqualTo(TransferState.FINISHED);
        assertThat(site.owners(Role.PRODUCT)).containsExactly("ann", "bob", "ann", "ann", "ann");
        assertThat(site.states())
                .containsExactly(State.CHANGED, State.FAILED, State.CHANGED, State.CHANGED, State.CHANGED);
    }

    @Test
    void stops_whenThePersonMayNotRunItAnyMore() {
        site.start(Plans.always("user:ann"));
        lenient().when(site.admin.isActive()).thenReturn(false);

        site.node().run(() -> false);

        assertThat(site.now().state()).isEqualTo(TransferState.STOPPED);
        assertThat(site.now().problem()).contains("clear-owner.transfer.problem.not-allowed");
        assertThat(site.changesOfEachIssue()).containsOnly(0);
    }

    @Test
    void stopsWithJirasWords_whenTheScopeBecomesInvalid() {
        site.start(Plans.always("user:ann"));
        site.index.rejects("project = ABC", "The value 'ABC' does not exist for the field 'project'.");

        site.node().run(() -> false);

        assertThat(site.now().state()).isEqualTo(TransferState.STOPPED);
        assertThat(site.now().problem()).contains("The value 'ABC' does not exist for the field 'project'.");
    }

    // == Kills, pauses and other nodes

    @Test
    void changesEachIssueOnce_ifKilledBeforeAnIssueIsWritten() {
        site.start(Plans.always("user:ann"));
        site.beforeTheEdit(3, kill());
        runKilled();

        site.node().run(() -> false);

        assertThat(site.owners(Role.PRODUCT)).containsOnly("ann");
        assertThat(site.changesOfEachIssue()).containsOnly(1);
        assertThat(site.states()).hasSize(5).containsOnly(State.CHANGED);
    }

    @Test
    void changesEachIssueOnce_ifKilledAfterAnIssueIsWritten() {
        site.policies.save(APolicy.counting("unconfirmed").confirmWithinDays(3));
        site.start(Plans.always("user:ann"));
        site.afterTheEdit(3, kill());
        runKilled();
        assertThat(site.confirmations.current(3, Role.PRODUCT))
                .as("the kill took the event")
                .isEmpty();

        site.node().run(() -> false);

        assertThat(site.changesOfEachIssue()).containsOnly(1);
        assertThat(site.states()).hasSize(5).containsOnly(State.CHANGED);
        assertThat(site.confirmations.current(3, Role.PRODUCT)).isPresent();
        assertThat(site.now().done()).isEqualTo(5);
    }

    @Test
    void reportsWhatSomebodyChanged_betweenAKillAndTheRestart() {
        site.start(Plans.always("user:ann"));
        site.beforeTheEdit(3, kill());
        runKilled();
        site.edit(3, Role.PRODUCT, "stranger");

        site.node().run(() -> false);

        assertThat(site.owners(Role.PRODUCT)).containsExactly("ann", "ann", "stranger", "ann", "ann");
        assertThat(site.rows())
                .filteredOn(row -> row.issueId() == 3)
                .extracting(TransferRow::state, TransferRow::message)
                .containsExactly(tuple(State.FAILED, Optional.of("clear-owner.transfer.row.changed")));
    }

    @Test
    void doesNothingMore_onANodeThatWakesUpAfterAnotherHasTakenOver() {
        site.start(Plans.always("user:ann"));
        site.beforeTheEdit(3, () -> site.node().run(() -> false));

        site.node().run(() -> false);

        assertThat(site.owners(Role.PRODUCT)).containsOnly("ann");
        assertThat(site.changesOfEachIssue()).containsOnly(1);
        assertThat(site.states()).hasSize(5).containsOnly(State.CHANGED);
        assertThat(site.now().state()).isEqualTo(TransferState.FINISHED);
    }

    @Test
    void pauses_andContinues() {
        TransferSite large = new TransferSite(50);
        large.start(Plans.always("user:ann"));
        large.afterTheEdit(
                25,
                () -> large.store.changeState(
                        large.now().id(), List.of(TransferState.RUNNING), TransferState.PAUSED, TransferSite.NOW));

        large.node().run(() -> false);
        assertThat(large.rows()).hasSize(25);
        assertThat(large.node().run(() -> false)).isEqualTo(Outcome.IDLE);

        large.store.changeState(
                large.now().id(), List.of(TransferState.PAUSED), TransferState.RUNNING, TransferSite.NOW);
        large.node().run(() -> false);
        assertThat(large.now().state()).isEqualTo(TransferState.FINISHED);
        assertThat(large.changesOfEachIssue()).containsOnly(1);
        assertThat(large.now().done()).isEqualTo(50);
    }

    @Test
    void resumes_afterTheJobWasCancelled() {
        site.start(Plans.always("user:ann"));
        int[] polls = {0};
        assertThat(site.node().run(() -> polls[0]++ > 2)).isEqualTo(Outcome.CANCELLED);
        assertThat(site.rows().size()).isBetween(1, 4);

        site.node().run(() -> false);

        assertThat(site.changesOfEachIssue()).containsOnly(1);
    }

    // == Asking

    @Test
    void asksNewOwners_asThePlanSays() {
        site.run(Plans.asking(Asking.YES, "user:ann"));

        assertThat(site.confirmations
                        .current(1, Role.PRODUCT)
                        .orElseThrow()
                        .confirmation()
                        .state())
                .isEqualTo(Confirmation.State.PENDING);
    }

    @Test
    void asksNobody_ifThePlanSaysSo_whateverThePolicy() {
        site.policies.save(APolicy.counting("unconfirmed").confirmWithinDays(3));
        site.run(Plans.asking(Asking.NO, "user:ann"));

        assertThat(site.confirmations
                        .current(1, Role.PRODUCT)
                        .orElseThrow()
                        .confirmation()
                        .state())
                .isEqualTo(Confirmation.State.NOT_ASKED);
    }

    @Test
    void mailsEachNewOwnerOnce_ifThePlanSaysSo() {
        lenient().when(site.jira.users.getUserByKey("ann").getEmailAddress()).thenReturn("ann@example.com");

        site.run(Plans.mailing("user:ann"));
        site.undo();

        assertThat(site.mailQueue.mails()).hasSize(1);
    }

    @Test
    void mailsNobodyOtherwise() {
        lenient().when(site.jira.users.getUserByKey("ann").getEmailAddress()).thenReturn("ann@example.com");

        site.run(Plans.always("user:ann"));

        assertThat(site.mailQueue.mails()).isEmpty();
    }

    // == Areas

    @Test
    void handsOverAreas_withoutWritingTheIssuesThatInherit() {
        site.areas.set(Area.project(10000), Role.PRODUCT, Optional.of(BOB), TransferSite.ADMIN);

        site.run(Plans.ofBob("user:ann"));

        assertThat(site.areas.of(Area.project(10000), Role.PRODUCT)).contains(new UserKey("ann"));
        assertThat(site.rows())
                .filteredOn(row -> row.area().isPresent())
                .extracting(TransferRow::state)
                .containsExactly(State.CHANGED);

        site.undo();
        assertThat(site.areas.of(Area.project(10000), Role.PRODUCT)).contains(BOB);
    }

    // == Undo

    @Test
    void putsEverythingBack() {
        site.run(Plans.always("user:ann"));

        assertThat(site.undo().state()).isEqualTo(TransferState.UNDONE);

        assertThat(site.owners(Role.PRODUCT)).containsOnly("bob");
        assertThat(site.states()).containsOnly(State.UNDONE);
        assertThat(site.changesOfEachIssue()).containsOnly(2);
    }

    @Test
    void putsBackOwnersWhoAreInactive_andTheAnswersAsTheyWere() {
        site.policies.save(APolicy.counting("unconfirmed").confirmWithinDays(3));
        StoredConfirmation declined = new StoredConfirmation(
                1,
                Role.PRODUCT,
                new Confirmation(BOB, Confirmation.State.DECLINED, TransferSite.NOW.minus(Duration.ofDays(9))),
                Optional.of(BOB),
                Optional.of("no time"),
                Optional.empty());
        site.confirmations.put(declined);
        site.run(Plans.always("user:ann"));
        lenient().when(site.jira.users.getUserByKey("bob").isActive()).thenReturn(false);

        site.undo();

        assertThat(site.owners(Role.PRODUCT)).containsOnly("bob");
        assertThat(site.confirmations.current(1, Role.PRODUCT)).contains(declined);
        assertThat(site.confirmations.pendingFor(BOB, 0, 10)).isEmpty();
    }

    @Test
    void asksAFormerOwnerWhoGetsTheRoleAgain_afterAnUndo() {
        site.policies.save(APolicy.counting("unconfirmed").confirmWithinDays(3));
        site.run(Plans.always("user:ann"));
        site.undo();
        assertThat(site.confirmations.pendingFor(BOB, 0, 10)).isEmpty();

        site.edit(1, Role.PRODUCT, "stranger");
        site.edit(1, Role.PRODUCT, "bob");

        assertThat(site.confirmations.pendingFor(BOB, 0, 10))
                .extracting(StoredConfirmation::issueId)
                .containsExactly(1L);
    }

    @Test
    void leavesAlone_whatWasChangedSince_evenIfItWasChangedBack() {
        site.run(Plans.always("user:ann"));
        site.edit(2, Role.PRODUCT, "stranger");
        site.edit(3, Role.PRODUCT, "stranger");
        site.edit(3, Role.PRODUCT, "ann");

        site.undo();

        assertThat(site.owners(Role.PRODUCT)).containsExactly("bob", "stranger", "ann", "bob", "bob");
        assertThat(site.states()).containsExactly(State.UNDONE, State.LEFT, State.LEFT, State.UNDONE, State.UNDONE);
    }

    @Test
    void reportsAccountsThatAreDeleted() {
        site.run(Plans.always("user:ann"));
        lenient().when(site.jira.users.getUserByKey("bob")).thenReturn(null);

        site.undo();

        assertThat(site.owners(Role.PRODUCT)).containsOnly("ann");
        assertThat(site.rows())
                .allSatisfy(row -> assertThat(row.message()).contains("clear-owner.transfer.row.account-deleted"));
    }

    @Test
    void undoesEachIssueOnce_ifKilledInBetween() {
        site.run(Plans.always("user:ann"));
        site.store.startUndo(site.now().id(), TransferSite.ADMIN, 5);
        site.afterTheEdit(2, kill());
        site.beforeTheEdit(4, kill());
        runKilled();
        runKilled();

        site.node().run(() -> false);

        assertThat(site.now().state()).isEqualTo(TransferState.UNDONE);
        assertThat(site.owners(Role.PRODUCT)).containsOnly("bob");
        assertThat(site.changesOfEachIssue()).containsOnly(2);
        assertThat(site.states()).containsOnly(State.UNDONE);
    }

    @Test
    void stopsAPlanThatAnotherVersionWrote() {
        site.store.start("a-transfer", "condition=whatever", TransferSite.ADMIN, TransferSite.NOW, 0);

        site.node().run(() -> false);

        assertThat(site.now().state()).isEqualTo(TransferState.STOPPED);
        assertThat(site.now().problem()).contains("clear-owner.transfer.problem.unreadable");
    }
}
