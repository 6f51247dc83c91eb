package io.clearowner.jira.rest.json;

/**
 * The confirmation of a role.
 *
 * @param state not-asked, pending, accepted or declined
 * @param since when the state began, ISO 8601 in UTC
 * @param user the owner whose confirmation it is
 * @param by the author of the state, or null
 * @param note the author's comment, or null
 * @param mine whether it is the reader's to answer
 */
@Info
public record ConfirmationInfo(String state, String since, UserInfo user, UserInfo by, String note, boolean mine) {}
