package io.clearowner.jira.upkeep.reindex;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the re-index is, the same on every node.
 *
 * @param done issues worked off, the failed among them
 * @param failed issues that Jira could not index
 */
public record ReindexProgress(
        State state, long done, long total, long failed, Optional<Instant> startedAt, Optional<Instant> finishedAt) {

    /** Where the job stands. */
    public enum State {
        /** Nobody asked for a re-index. */
        NEVER,
        /** Asked for; starts within a minute. */
        WAITING,
        RUNNING,
        FINISHED
    }

    /** Whole percents, 0 to 100. */
    public int percent() {
        if (state == State.FINISHED) {
            return 100;
        }
        // Issues created meanwhile may carry the count over the total that was taken at the start.
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
