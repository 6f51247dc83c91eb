package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * How true the index is kept.
 *
 * @param current the run that waits or is under way, else null
 * @param runs finished runs, newest first
 */
@Info
public record ReconciliationInfo(RunInfo current, List<RunInfo> runs) {

    /**
     * One comparison of the index with what is true.
     *
     * @param requestedBy key of the user who asked for it; null for the nightly one
     * @param startedAt UTC; null while it waits
     * @param finishedAt UTC; null until it is finished
     * @param seconds from start to end; null until it is finished
     * @param lookedAt issues compared
     * @param total issues to compare, as counted at the start
     * @param repaired issues whose code in the index was wrong and was put right
     * @param failed issues whose code was wrong and that Jira could not index
     */
    @Info
    public record RunInfo(
            String requestedBy,
            String requestedAt,
            String startedAt,
            String finishedAt,
            Long seconds,
            long lookedAt,
            long total,
            long repaired,
            long failed) {}
}
