package io.clearowner.jira.action.transfer.run;

import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferStore;
import java.util.List;

/** The record of what a transfer changed. The caller leaves out issues that the reader cannot see. */
public final class TransferEvidence {

    private final TransferStore store;

    public TransferEvidence(TransferStore store) {
        this.store = store;
    }

    /** @param after the id of the last row that was read before; 0 for none */
    public List<TransferRow> rows(StoredTransfer transfer, int after, int limit) {
        return store.rows(transfer.id(), List.of(TransferRow.State.values()), after, limit);
    }
}
