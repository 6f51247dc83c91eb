package io.clearowner.jira.rest.json;

import java.util.Map;

/**
 * A transfer.
 *
 * @param state {@code running}, {@code paused}, {@code cancelled}, {@code stopped}, {@code finished}, {@code undoing}
 *     or {@code undone}
 * @param finishedAt null until it has ended
 * @param done issues done so far; of an undo, roles
 * @param total issues in scope; of an undo, roles; null before the start, and for readers who may not know totals
 * @param counts null for readers who may not know totals
 * @param problem why it stopped; null if it did not
 * @param undoneBy who undoes or undid it; null if nobody does
 */
@Info
public record TransferInfo(
        String id,
        String state,
        TransferPlanInfo plan,
        UserInfo startedBy,
        String startedAt,
        String finishedAt,
        Long done,
        Long total,
        CountsInfo counts,
        String problem,
        UserInfo undoneBy) {

    /**
     * Numbers of roles.
     *
     * @param expected that the preview said would change
     * @param changed that are as the transfer left them
     * @param already that had their owner already
     * @param skipped by reason
     * @param undone that were put back
     * @param left that an undo left as they are
     */
    @Info
    public record CountsInfo(
            long expected,
            long changed,
            long failed,
            long already,
            Map<String, Long> skipped,
            long undone,
            long left) {}
}
