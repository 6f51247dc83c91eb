package io.clearowner.jira.rest.json;

/** @param perMinute roles that a transfer changes in a minute at most */
@Info
public record TransferSettingsInfo(int perMinute) {}
