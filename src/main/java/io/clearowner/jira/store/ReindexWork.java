package io.clearowner.jira.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One piece of re-indexing that was asked for, and how far it is.
 *
 * @param kind which issues, as the re-index names it
 * @param subject whose issues, as the kind reads it
 * @param issueIds for the kind that names issues, else empty
 * @param userKeys for the kind that names several people, else empty
 * @param cursorProject where the work goes by projects: the one in hand; else 0
 * @param cursorIssue every issue up to this id is done
 * @param done issues worked off, the failed among them
 * @param total issues to work off, 0 before the start
 */
public record ReindexWork(
        int id,
        String kind,
        String subject,
        List<Long> issueIds,
        List<String> userKeys,
        long cursorProject,
        long cursorIssue,
        long done,
        long total,
        long failed,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    public boolean started() {
        return startedAt.isPresent();
    }
}
