package io.clearowner.jira.upkeep.reindex;

import java.time.Instant;
import java.util.Optional;

/**
 * The progress of the re-index, the same on every node.
 *
 * @param done number of issues processed, failed ones included
 * @param failed number of issues that Jira could not index
 */
public record ReindexProgress(
        State state, long done, long total, long failed, Optional<Instant> startedAt, Optional<Instant> finishedAt) {

    /** State of the re-index. */
    public enum State {
        /** No re-index was ever requested. */
        NEVER,
        /** Requested; starts within a minute. */
        WAITING,
        RUNNING,
        FINISHED
    }

    /** Percentage done, 0 to 100. */
    public int percent() {
        if (state == State.FINISHED) {
            return 100;
        }
        // Issues created meanwhile may push the count above the total, which is taken at the start.
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
