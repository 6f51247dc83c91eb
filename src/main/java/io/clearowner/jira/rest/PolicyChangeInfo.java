package io.clearowner.jira.rest;

/**
 * One save of a policy.
 *
 * @param changedAt ISO 8601 in UTC
 * @param own       all that the scope set for itself from then on
 */
@Info
public record PolicyChangeInfo(int version, UserInfo changedBy, String changedAt, PolicyInfo own) {
}
