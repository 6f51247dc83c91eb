package io.clearowner.jira.platform.cluster;

import java.util.function.BooleanSupplier;

/** Work stored in the database, so that any node can resume it. */
@FunctionalInterface
public interface ClusterWork {

    /** The result of a run. */
    enum Outcome {
        IDLE,
        FINISHED,
        POSTPONED,
        CANCELLED
    }

    /**
     * Does the work that is due.
     *
     * @param cancelled polled often; once true, the work stops at a point where it can resume
     */
    Outcome run(BooleanSupplier cancelled);
}
