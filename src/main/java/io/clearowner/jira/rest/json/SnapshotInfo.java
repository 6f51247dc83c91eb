package io.clearowner.jira.rest.json;

/**
 * How far the count of a day is.
 *
 * @param day such as 2026-12-31, where the server is
 * @param counted projects that are counted
 * @param projects that there are
 * @param asked whether a new count waits or is under way
 */
@Info
public record SnapshotInfo(String day, int counted, int projects, boolean asked) {}
