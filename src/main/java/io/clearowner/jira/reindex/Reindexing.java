package io.clearowner.jira.reindex;

import io.clearowner.jira.policy.PolicyListener;
import io.clearowner.jira.reindex.ReindexProgress.State;
import io.clearowner.jira.store.ReindexRun;
import io.clearowner.jira.store.ReindexStore;
import java.util.Optional;
import java.util.UUID;

/** Asks for all issues to be re-indexed, so that their clarity is searched for as it is now, and tells how far it is. */
public final class Reindexing implements PolicyListener {

    private final ReindexStore store;
    private final ReindexTrigger trigger;

    public Reindexing(ReindexStore store, ReindexTrigger trigger) {
        this.store = store;
        this.trigger = trigger;
    }

    /** Returns at once; a run that is under way starts over, since what it indexed may be out of date. */
    public void request() {
        store.request(UUID.randomUUID().toString());
        trigger.runSoon();
    }

    @Override
    public void policyChanged() {
        request();
    }

    public ReindexProgress progress() {
        return store.current()
                .map(run -> new ReindexProgress(state(run), run.started() ? run.done() : 0,
                        run.started() ? run.total() : 0, run.started() ? run.failed() : 0, run.startedAt(),
                        run.finishedAt()))
                .orElseGet(() -> new ReindexProgress(State.NEVER, 0, 0, 0, Optional.empty(), Optional.empty()));
    }

    private static State state(ReindexRun run) {
        if (!run.pending()) {
            return State.FINISHED;
        }
        return run.started() ? State.RUNNING : State.WAITING;
    }
}
