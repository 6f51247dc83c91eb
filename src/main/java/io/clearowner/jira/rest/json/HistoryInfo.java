package io.clearowner.jira.rest.json;

/**
 * Something that happened to a role of an issue.
 *
 * @param at in UTC
 * @param role product or delivery
 * @param event owner, asked, accepted, declined, withdrawn, waived or waiver-ended
 * @param by who did it, or null
 * @param from the owner before, or null
 * @param to the owner since, or whose answer it is, or null
 * @param note what was said with it, or null
 * @param until the last day of a waiver, or null
 */
@Info
public record HistoryInfo(
        String at, String role, String event, UserInfo by, UserInfo from, UserInfo to, String note, String until) {}
