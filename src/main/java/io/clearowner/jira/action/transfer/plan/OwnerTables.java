package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.store.StoredTable;
import io.clearowner.jira.store.TransferTableStore;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The tables of new owners that people imported. */
public final class OwnerTables {

    private final TransferTableStore store;
    private final Clock clock;

    public OwnerTables(TransferTableStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps a table for a day, and if a transfer is started by it, for as long as that.
     *
     * @return what plans name it by
     */
    public String add(OwnerTable table, UserKey by) {
        String token = UUID.randomUUID().toString();
        store.add(new StoredTable(token, by, table.write()), clock.instant());
        return token;
    }

    /**
     * The table that a plan names; empty if it names none.
     *
     * @throws Refusal if it is gone
     */
    OwnerTable of(TransferPlan plan) {
        return plan.table()
                .map(token -> find(token)
                        .map(stored -> OwnerTable.read(stored.entries()))
                        .orElseThrow(OwnerTables::gone))
                .orElse(OwnerTable.EMPTY);
    }

    /** @throws Refusal unless the person imported the table that the plan names, if it names one */
    void require(TransferPlan plan, UserKey by) {
        if (plan.table().isPresent()
                && plan.table()
                        .flatMap(this::find)
                        .filter(stored -> stored.addedBy().equals(by))
                        .isEmpty()) {
            throw gone();
        }
    }

    /** Keeps the table that a plan names, because a transfer is started by it. */
    public void started(TransferPlan plan) {
        plan.table().ifPresent(token -> store.started(token, clock.instant()));
    }

    private Optional<StoredTable> find(String token) {
        return TextLimits.storable(token) ? store.find(token) : Optional.empty();
    }

    private static Refusal gone() {
        return Refusal.because(Kind.INVALID, "table", "clear-owner.rest.transfer.table.gone");
    }
}
