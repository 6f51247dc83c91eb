package io.clearowner.jira.rest.json;

/**
 * What an owner said to a role.
 *
 * @param state not-asked, pending, accepted or declined
 * @param since since when, ISO 8601 in UTC
 * @param user whose confirmation it is
 * @param by who brought the state about, or null
 * @param note what was said with it, or null
 * @param mine whether it is for the reader to say
 */
@Info
public record ConfirmationInfo(String state, String since, UserInfo user, UserInfo by, String note, boolean mine) {}
