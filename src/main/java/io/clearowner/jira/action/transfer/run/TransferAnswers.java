package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.confirmation.BulkAnswers.IssueRole;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the roles that a person got by a transfer and has not answered yet. */
public final class TransferAnswers {

    private static final int BATCH = 500;

    private final TransferStore store;
    private final ConfirmationStore confirmations;
    private final IssueAccess access;

    public TransferAnswers(TransferStore store, ConfirmationStore confirmations, IssueAccess access) {
        this.store = store;
        this.confirmations = confirmations;
        this.access = access;
    }

    /** Some of the roles, in the order in which they were given; none for a transfer that does not exist. */
    public List<IssueRole> pending(String token, ApplicationUser person, int limit) {
        Optional<StoredTransfer> transfer = TextLimits.storable(token) ? store.find(token) : Optional.empty();
        if (transfer.isEmpty()) {
            return List.of();
        }
        UserKey key = UserKeys.of(person);
        List<IssueRole> pending = new ArrayList<>();
        int after = 0;
        List<TransferRow> rows;
        do {
            rows = store.rows(transfer.get().id(), List.of(State.CHANGED), after, BATCH);
            for (TransferRow row : rows) {
                after = row.id();
                if (pending.size() < limit && isPending(row, key)) {
                    access.find(person, row.issueId())
                            .ifPresent(issue -> pending.add(new IssueRole(issue.getKey(), row.role())));
                }
            }
        } while (rows.size() == BATCH && pending.size() < limit);
        return pending;
    }

    private boolean isPending(TransferRow row, UserKey person) {
        return row.to().equals(Optional.of(person))
                && confirmations
                        .current(row.issueId(), row.role())
                        .map(stored -> stored.confirmation())
                        .filter(asked -> asked.state() == Confirmation.State.PENDING
                                && asked.user().equals(person))
                        .isPresent();
    }
}
