package io.clearowner.jira.store;

import java.time.LocalDate;

/** The open issues of a project on one day, and how many were unclear: in either role, in vision, in execution. */
public record Snapshot(long projectId, LocalDate day, long issues, long unclear, long vision, long execution) {}
