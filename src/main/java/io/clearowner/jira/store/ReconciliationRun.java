package io.clearowner.jira.store;

import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * One run through all issues that compares the index with a new assessment.
 *
 * @param requestedBy empty for the nightly run
 * @param cursorProject all projects up to this id are done
 * @param compared number of issues compared so far
 * @param total number of issues to compare, 0 before the start
 * @param repaired number of issues whose code in the index was wrong and was corrected
 * @param failed number of issues whose code was wrong and that Jira could not index
 */
public record ReconciliationRun(
        int id,
        Optional<UserKey> requestedBy,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        long cursorProject,
        long compared,
        long total,
        long repaired,
        long failed) {}
