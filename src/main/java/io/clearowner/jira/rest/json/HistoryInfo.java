package io.clearowner.jira.rest.json;

/**
 * An event in the history of a role.
 *
 * @param at in UTC
 * @param role product or delivery
 * @param event owner, asked, accepted, declined, withdrawn, waived or waiver-ended
 * @param by the author, or null
 * @param from the previous owner, or null
 * @param to the new owner, or the owner who was asked or answered, or null
 * @param note the comment or the reason of a waiver, or null
 * @param until the last day of a waiver, or null
 */
@Info
public record HistoryInfo(
        String at, String role, String event, UserInfo by, UserInfo from, UserInfo to, String note, String until) {}
