package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferState;
import io.clearowner.jira.store.TransferStore;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Undoes a few changes on the thread of the person who waits for it, also while the job works on a long transfer. If
 * the node is killed meanwhile, the job does the rest.
 */
public final class UndoAtOnce {

    private final TransferStore store;
    private final UndoRun undos;
    private final Clock clock;

    public UndoAtOnce(TransferStore store, UndoRun undos, Clock clock) {
        this.store = store;
        this.undos = undos;
        this.clock = clock;
    }

    /** @return the transfer afterwards: undone, or still being undone if the job has taken it over */
    StoredTransfer run(StoredTransfer transfer, ApplicationUser by) {
        OptionalLong fence = store.takeOver(transfer.id());
        if (fence.isPresent()
                && undos.run(transfer, fence.getAsLong(), by, () -> true, () -> false) == TransferWalk.End.FINISHED) {
            store.end(transfer.id(), fence.getAsLong(), TransferState.UNDONE, Optional.empty(), clock.instant());
        }
        return store.find(transfer.id()).orElseThrow();
    }
}
