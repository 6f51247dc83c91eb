package io.clearowner.jira.rest.json;

/**
 * A role that waits for the reader's yes or no.
 *
 * @param role product or delivery
 * @param by who gave it, or null
 * @param since when, ISO 8601 in UTC
 */
@Info
public record PendingInfo(String key, String summary, String role, UserInfo by, String since) {}
