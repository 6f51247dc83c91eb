package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.transfer.run.TransferWalk.End;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferStore;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Undoes one transfer, in the order of its rows. */
public final class UndoRun {

    private final TransferStore store;
    private final AreaTransfer areas;
    private final RoleUndo roles;
    private final TransferRate rate;

    public UndoRun(TransferStore store, AreaTransfer areas, RoleUndo roles, TransferRate rate) {
        this.store = store;
        this.areas = areas;
        this.roles = roles;
        this.rate = rate;
    }

    End run(
            StoredTransfer transfer,
            long fence,
            ApplicationUser by,
            BooleanSupplier allowed,
            BooleanSupplier cancelled) {
        store.rows(transfer.id(), List.of(State.UNDOING), 0, Integer.MAX_VALUE).forEach(this::settle);
        // Somebody waits for the undo of what was changed by hand.
        Pace pace = new Pace(transfer.byHand() ? TransferRate.MAX : rate.perMinute());
        long done = store.count(transfer.id(), State.UNDONE) + store.count(transfer.id(), State.LEFT);
        int after = 0;
        while (true) {
            List<TransferRow> rows = store.rows(transfer.id(), List.of(State.CHANGED), after, TransferRun.BATCH);
            if (!store.progress(transfer.id(), fence, 0, done, Math.max(done, transfer.total()), transfer.skipped())) {
                return End.LOST;
            }
            if (rows.isEmpty()) {
                return End.FINISHED;
            }
            if (!allowed.getAsBoolean()) {
                return End.NOT_ALLOWED;
            }
            for (TransferRow row : rows) {
                if (cancelled.getAsBoolean()) {
                    return End.CANCELLED;
                }
                boolean held = row.area().isPresent() ? areas.putBack(fence, row, by) : roles.putBack(fence, row, by);
                if (!held) {
                    return End.LOST;
                }
                done++;
                after = row.id();
                pace.await(cancelled);
            }
        }
    }

    private void settle(TransferRow row) {
        if (row.area().isPresent()) {
            areas.settleUndo(row);
        } else {
            roles.settle(row);
        }
    }
}
