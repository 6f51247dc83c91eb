package io.clearowner.jira.action.transfer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.transfer.edit.OwnerEdits;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferState;
import io.clearowner.jira.testing.APolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people change by hand, and its undo. */
class UndoAtOnceTest {

    private static final UserKey BOB = new UserKey("bob");
    private static final Optional<UserKey> STRANGER = Optional.of(new UserKey("stranger"));

    private final TransferSite site = new TransferSite(5);
    private final ApplicationUser ann = site.jira.users.getUserByKey("ann");

    /** Gives the product role of the first issues to the stranger. */
    private StoredTransfer edit(ApplicationUser editor, int issues) {
        List<String> keys = List.of("ABC-1", "ABC-2", "ABC-3", "ABC-4", "ABC-5").subList(0, issues);
        site.known.values().forEach(issue -> site.issues.allowEdit(editor, issue, Role.values()));
        OwnerEdits.Together edits = site.edits().together(editor, keys, Role.PRODUCT, STRANGER);
        keys.forEach(edits::assign);
        return site.store.find(edits.undo().orElseThrow()).orElseThrow();
    }

    private List<State> states(StoredTransfer edit) {
        return site.store.rows(edit.id(), List.of(State.values()), 0, 10).stream()
                .map(row -> row.state())
                .toList();
    }

    @Test
    void putsBackWhatAPersonChanged_withoutTheJob() {
        StoredTransfer edit = edit(ann, 3);
        assertThat(site.owners(Role.PRODUCT)).containsExactly("stranger", "stranger", "stranger", "bob", "bob");

        StoredTransfer undone = site.transfers().undo(edit, ann);

        assertThat(undone.state()).isEqualTo(TransferState.UNDONE);
        assertThat(site.owners(Role.PRODUCT)).containsOnly("bob");
        assertThat(states(edit)).containsExactly(State.UNDONE, State.UNDONE, State.UNDONE);
    }

    @Test
    void putsBackTheAnswer_andAsksNobody() {
        site.policies.save(APolicy.counting("unconfirmed").confirmWithinDays(3));
        StoredConfirmation accepted = new StoredConfirmation(
                1,
                Role.PRODUCT,
                new Confirmation(BOB, Confirmation.State.ACCEPTED, TransferSite.NOW.minus(Duration.ofDays(9))),
                Optional.of(BOB),
                Optional.empty(),
                Optional.empty());
        site.confirmations.put(accepted);
        StoredTransfer edit = edit(ann, 1);
        assertThat(site.confirmations.pendingFor(STRANGER.orElseThrow(), 0, 10)).hasSize(1);

        site.transfers().undo(edit, ann);

        assertThat(site.confirmations.current(1, Role.PRODUCT)).contains(accepted);
        assertThat(site.confirmations.pendingFor(BOB, 0, 10)).isEmpty();
    }

    @Test
    void leavesAlone_whatSomebodyElseChangedSince() {
        StoredTransfer edit = edit(ann, 3);
        site.edit(2, Role.PRODUCT, "ann");

        site.transfers().undo(edit, ann);

        assertThat(site.owners(Role.PRODUCT)).containsExactly("bob", "ann", "bob", "bob", "bob");
        assertThat(states(edit)).containsExactly(State.UNDONE, State.LEFT, State.UNDONE);
    }

    @Test
    void undoesOnce_howeverOftenItIsAsked() {
        StoredTransfer edit = edit(ann, 2);

        site.transfers().undo(edit, ann);
        site.transfers().undo(site.store.find(edit.id()).orElseThrow(), ann);

        assertThat(site.changesOfEachIssue()).containsExactly(2, 2, 0, 0, 0);
    }

    @Test
    void isForThePersonWhoMadeTheChange_andForAdministrators() {
        StoredTransfer edit = edit(ann, 1);
        ApplicationUser stranger = site.jira.users.getUserByKey("stranger");

        assertThat(site.transfers().find(edit.token(), stranger)).isEmpty();
        assertThatThrownBy(() -> site.transfers().undo(edit, stranger)).isInstanceOf(Refusal.class);
        assertThat(site.transfers().undo(edit, site.admin).state()).isEqualTo(TransferState.UNDONE);
    }

    @Test
    void isNoTransferInTheList_andNoWorkForTheJob() {
        edit(ann, 1);

        assertThat(site.transfers().newest(site.admin, 0, 10).transfers()).isEmpty();
        assertThat(site.store.next()).isEmpty();
    }

    @Test
    void isFinishedByTheJob_ifTheNodeIsKilled() {
        StoredTransfer edit = edit(ann, 3);
        site.beforeTheEdit(2, () -> {
            throw new Error("killed");
        });
        assertThatThrownBy(() -> site.transfers().undo(edit, ann)).hasMessage("killed");

        site.node().run(() -> false);

        assertThat(site.owners(Role.PRODUCT)).containsOnly("bob");
        assertThat(site.store.find(edit.id()).orElseThrow().state()).isEqualTo(TransferState.UNDONE);
        assertThat(site.changesOfEachIssue()).containsExactly(2, 2, 2, 0, 0);
    }

    @Test
    void isPossibleForADay() {
        StoredTransfer edit = edit(ann, 1);

        site.store.removeByHandBefore(TransferSite.NOW);
        assertThat(site.store.find(edit.token())).isPresent();

        site.store.removeByHandBefore(TransferSite.NOW.plusMillis(1));
        assertThat(site.store.find(edit.token())).isEmpty();
        assertThat(site.store.rows(edit.id(), List.of(State.values()), 0, 10)).isEmpty();
    }
}
