package io.clearowner.jira.store;

import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * One walk through all issues that compared the index with what is true.
 *
 * @param requestedBy empty for the nightly one
 * @param cursorProject every project up to this id is done
 * @param lookedAt issues compared
 * @param total issues to compare, 0 before the start
 * @param repaired issues whose code in the index was wrong and was put right
 * @param failed issues whose code was wrong and that Jira could not index
 */
public record ReconciliationRun(
        int id,
        Optional<UserKey> requestedBy,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        long cursorProject,
        long lookedAt,
        long total,
        long repaired,
        long failed) {}
