package io.clearowner.jira.rest.json;

/**
 * A waiver.
 *
 * @param until the last day of the waiver, ISO 8601
 * @param at when it was given, ISO 8601 in UTC
 */
@Info
public record WaiverInfo(String reason, String until, UserInfo by, String at) {}
