package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * The reconciliations of the index.
 *
 * @param current the run that waits or runs, or null
 * @param runs finished runs, newest first
 */
@Info
public record ReconciliationInfo(RunInfo current, List<RunInfo> runs) {

    /**
     * One run, which compares the index with a new assessment.
     *
     * @param requestedBy key of the user who requested it; null for the nightly run
     * @param startedAt UTC; null while it waits
     * @param finishedAt UTC; null until it is finished
     * @param seconds from start to end; null until it is finished
     * @param lookedAt issues compared
     * @param total issues to compare, as counted at the start
     * @param repaired issues with a wrong code in the index that were re-indexed
     * @param failed issues with a wrong code that Jira could not index
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
