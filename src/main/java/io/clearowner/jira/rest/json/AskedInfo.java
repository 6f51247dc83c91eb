package io.clearowner.jira.rest.json;

/**
 * A request for an owner made within the last day.
 *
 * @param by the requester
 * @param of the person asked to decide
 * @param at in UTC
 */
@Info
public record AskedInfo(UserInfo by, UserInfo of, String at) {}
