package io.clearowner.jira.rest.json;

/**
 * A role that waits for the reader's confirmation.
 *
 * @param role product or delivery
 * @param by the person who gave the role, or null
 * @param since when it was given, ISO 8601 in UTC
 */
@Info
public record PendingInfo(String key, String summary, String role, UserInfo by, String since) {}
