package io.clearowner.jira.store;

import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A preview of a transfer.
 *
 * @param token identifies the preview to its requester
 * @param plan in the format of the code that runs it
 * @param cursorIssue all issues up to this id are done
 * @param done number of issues looked at so far
 * @param total number of issues in scope; negative before the start
 * @param findings so far, in the format of the code that runs it; empty for none
 * @param problem why it ended early
 */
public record StoredPreview(
        String token,
        String plan,
        UserKey requestedBy,
        Instant requestedAt,
        boolean finished,
        long cursorIssue,
        long done,
        long total,
        String findings,
        Optional<String> problem) {}
