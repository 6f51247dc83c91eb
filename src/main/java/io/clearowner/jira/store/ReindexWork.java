package io.clearowner.jira.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request to re-index issues, and its progress.
 *
 * @param kind which issues; see {@code ReindexScope.Kind}
 * @param subject what the kind refers to, such as a project id
 * @param issueIds for the kind that lists issues, else empty
 * @param userKeys for the kind that lists users, else empty
 * @param cursorProject the current project if the work goes project by project, else 0
 * @param cursorIssue all issues up to this id are done
 * @param done number of issues processed, failed ones included
 * @param total number of issues to process, 0 before the start
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
