package io.clearowner.jira.action.transfer.run;

import io.clearowner.jira.action.confirmation.AskingRule;
import io.clearowner.jira.action.transfer.plan.Asking;
import io.clearowner.jira.action.transfer.plan.PlanText;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * New owners by a transfer are asked as its plan says; owners that an undo puts back are not asked. Read from the rows,
 * not from the thread, because an event may come late.
 */
public final class TransferAsking implements AskingRule {

    /** How long after a change its event may come. */
    private static final Duration LATE = Duration.ofMinutes(10);

    /** More rows of one issue than fit into {@link #LATE}. */
    private static final int ROWS = 20;

    private final TransferStore store;
    private final ConfirmationStore confirmations;
    private final Clock clock;

    public TransferAsking(TransferStore store, ConfirmationStore confirmations, Clock clock) {
        this.store = store;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Override
    public Asks of(long issueId, Role role, Optional<UserKey> owner, Optional<UserKey> by) {
        Optional<TransferRow> latest = store.ofIssue(issueId, ROWS).stream()
                .filter(row -> row.role() == role)
                .findFirst();
        return latest.flatMap(row -> store.find(row.transferId()).map(transfer -> asks(row, transfer, owner, by)))
                .orElse(Asks.AS_POLICY_SAYS);
    }

    private Asks asks(TransferRow row, StoredTransfer transfer, Optional<UserKey> owner, Optional<UserKey> by) {
        return switch (row.state()) {
            case INTENDED, CHANGED -> {
                boolean own = row.to().equals(owner)
                        && by.equals(Optional.of(transfer.startedBy()))
                        && row.at().isAfter(clock.instant().minus(LATE));
                yield own ? asks(PlanText.read(transfer.plan()).asking()) : Asks.AS_POLICY_SAYS;
            }
            case UNDOING ->
                row.from().equals(owner) && by.equals(transfer.undoneBy()) ? Asks.RESTORED : Asks.AS_POLICY_SAYS;
            case UNDONE -> row.from().equals(owner) && stillRestored(row) ? Asks.RESTORED : Asks.AS_POLICY_SAYS;
            case FAILED, LEFT -> Asks.AS_POLICY_SAYS;
        };
    }

    /** Once the owner was changed again, there is another answer, or a request for one. */
    private boolean stillRestored(TransferRow row) {
        return confirmations.current(row.issueId(), row.role()).equals(row.answer());
    }

    private static Asks asks(Asking asking) {
        return switch (asking) {
            case POLICY -> Asks.AS_POLICY_SAYS;
            case YES -> Asks.YES;
            case NO -> Asks.NO;
        };
    }
}
