package io.clearowner.jira.store;

import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A transfer.
 *
 * @param token identifies it in addresses
 * @param plan in the format of the code that runs it
 * @param fence of the node that took it over last
 * @param cursorIssue all issues up to this id are done
 * @param done number of issues done so far; of an undo, roles
 * @param total number of issues in scope, negative before the start; of an undo, roles
 * @param skipped what was not changed, in the format of the code that runs it; empty for none
 * @param expected number of roles that the preview said would change
 * @param problem why it stopped
 * @param undoneBy who undoes or undid it
 * @param byHand whether a person made the changes, one by one or from a list, and only the undo is left to do
 */
public record StoredTransfer(
        int id,
        String token,
        String plan,
        UserKey startedBy,
        Instant startedAt,
        Optional<Instant> finishedAt,
        TransferState state,
        long fence,
        long cursorIssue,
        long done,
        long total,
        String skipped,
        long expected,
        Optional<String> problem,
        Optional<UserKey> undoneBy,
        boolean byHand) {}
