package io.clearowner.jira.upkeep.reconciliation;

import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.ReconciliationRun;
import io.clearowner.jira.store.ReconciliationStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Asks for the index to be compared with what is true, and tells what the last comparisons found. */
public final class Reconciliation {

    private final ReconciliationStore store;
    private final Runnable runSoon;
    private final Clock clock;

    /** @param runSoon has the job look for work at once */
    public Reconciliation(ReconciliationStore store, Runnable runSoon, Clock clock) {
        this.store = store;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    /** Returns at once; if a run waits or is under way, that is the one. */
    public void request(UserKey by) {
        store.request(Optional.of(by), clock.instant());
        runSoon.run();
    }

    /** Has a run go on that let a re-index go first. */
    public void resume() {
        if (store.current().isPresent()) {
            runSoon.run();
        }
    }

    /** The run that waits or is under way. */
    public Optional<ReconciliationRun> current() {
        return store.current();
    }

    /** The last finished runs, newest first. */
    public List<ReconciliationRun> finished() {
        return store.finished();
    }
}
