package io.clearowner.jira.upkeep.cleanup;

import io.clearowner.jira.store.DepartureStore;
import io.clearowner.jira.store.PreviewStore;
import io.clearowner.jira.store.TransferStore;
import io.clearowner.jira.store.TransferTableStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Removes previews of transfers, tables that were not used, and what is needed to undo changes made by hand, after a
 * day; notices about departed owners after 30 days; and transfers with what they changed after a year.
 */
public final class PastTransfers {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration DEPARTURES_KEPT = Duration.ofDays(30);

    private final PreviewStore previews;
    private final TransferStore transfers;
    private final TransferTableStore tables;
    private final DepartureStore departures;
    private final Clock clock;

    public PastTransfers(
            PreviewStore previews,
            TransferStore transfers,
            TransferTableStore tables,
            DepartureStore departures,
            Clock clock) {
        this.previews = previews;
        this.transfers = transfers;
        this.tables = tables;
        this.departures = departures;
        this.clock = clock;
    }

    void remove() {
        Instant now = clock.instant();
        previews.removePast(now);
        transfers.removeByHandBefore(now.minus(DAY));
        transfers.removeBefore(now.minus(KEPT));
        tables.removeUnused(now.minus(DAY));
        tables.removeUsed(now.minus(KEPT));
        departures.removeBefore(now.minus(DEPARTURES_KEPT));
    }
}
