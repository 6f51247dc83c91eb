package io.clearowner.jira.insight.trend;

import java.time.LocalDate;
import java.util.List;

/**
 * How open issues changed over time.
 *
 * @param projects number of projects whose counts are summed
 * @param leftOut keys of requested projects in which the viewer does not see every issue
 * @param days oldest first; a day without a count is missing
 */
public record Trend(int projects, List<String> leftOut, List<Day> days) {

    /** All projects together on one day. */
    public record Day(LocalDate day, long issues, long unclear, long vision, long execution) {}
}
