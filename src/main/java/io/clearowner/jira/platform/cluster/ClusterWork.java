package io.clearowner.jira.platform.cluster;

import java.util.function.BooleanSupplier;

/** Work that is kept in the database, so that whichever node looks for it can go on with it. */
@FunctionalInterface
public interface ClusterWork {

    /** How a look for work ended. */
    enum Outcome {
        IDLE,
        FINISHED,
        POSTPONED,
        CANCELLED
    }

    /**
     * Does what there is to do.
     *
     * @param cancelled asked often; once true, the work stops where it can go on later
     */
    Outcome run(BooleanSupplier cancelled);
}
