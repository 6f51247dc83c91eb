package io.clearowner.jira.store;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * The open issues of a project on one day, and how many were unclear: in either role, in vision, in execution.
 *
 * @param assessed how many were assessed; empty for days before that was counted
 */
public record Snapshot(
        long projectId, LocalDate day, long issues, OptionalLong assessed, long unclear, long vision, long execution) {}
