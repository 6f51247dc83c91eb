package io.clearowner.jira.upkeep.cleanup;

import io.clearowner.jira.store.PreviewStore;
import io.clearowner.jira.store.TransferStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Removes previews of transfers after a day, and transfers with what they changed after a year. */
public final class PastTransfers {

    private static final Duration PREVIEWS = Duration.ofDays(1);
    private static final Duration TRANSFERS = Duration.ofDays(365);

    private final PreviewStore previews;
    private final TransferStore transfers;
    private final Clock clock;

    public PastTransfers(PreviewStore previews, TransferStore transfers, Clock clock) {
        this.previews = previews;
        this.transfers = transfers;
        this.clock = clock;
    }

    void remove() {
        Instant now = clock.instant();
        previews.removeRequestedBefore(now.minus(PREVIEWS));
        transfers.removeBefore(now.minus(TRANSFERS));
    }
}
