package io.clearowner.jira.rest.json;

/** A person. */
@Info
public record UserInfo(String key, String name, String displayName, String avatarUrl, boolean active) {}
