package io.clearowner.jira.upkeep.reconciliation;

import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.ReconciliationRun;
import io.clearowner.jira.store.ReconciliationStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Requests comparisons of the index with a new assessment, and reports the results. */
public final class Reconciliation {

    private final ReconciliationStore store;
    private final Runnable runSoon;
    private final Clock clock;

    /** @param runSoon starts the job at once */
    public Reconciliation(ReconciliationStore store, Runnable runSoon, Clock clock) {
        this.store = store;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    /** Requests a run, unless one is waiting or running. Returns at once. */
    public void request(UserKey by) {
        store.request(Optional.of(by), clock.instant());
        runSoon.run();
    }

    /** Resumes a run that was postponed for a re-index. */
    public void resume() {
        if (store.current().isPresent()) {
            runSoon.run();
        }
    }

    /** The waiting or running reconciliation. */
    public Optional<ReconciliationRun> current() {
        return store.current();
    }

    /** The last finished runs, newest first. */
    public List<ReconciliationRun> finished() {
        return store.finished();
    }
}
