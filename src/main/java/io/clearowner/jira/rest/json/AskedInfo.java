package io.clearowner.jira.rest.json;

/**
 * Somebody asked for an owner within the last day.
 *
 * @param by who asked
 * @param of who was asked to decide
 * @param at in UTC
 */
@Info
public record AskedInfo(UserInfo by, UserInfo of, String at) {}
