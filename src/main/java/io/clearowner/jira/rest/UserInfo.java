package io.clearowner.jira.rest;

/** A person. */
@Info
public record UserInfo(String key, String name, String displayName, String avatarUrl, boolean active) {}
