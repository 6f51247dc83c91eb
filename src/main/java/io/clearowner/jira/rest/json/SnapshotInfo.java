package io.clearowner.jira.rest.json;

/**
 * Progress of a day's count.
 *
 * @param day such as 2026-12-31, in the server's time zone
 * @param counted projects already counted
 * @param projects all projects
 * @param asked whether a requested recount waits or runs
 */
@Info
public record SnapshotInfo(String day, int counted, int projects, boolean asked) {}
