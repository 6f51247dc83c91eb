package io.clearowner.jira.insight.trend;

import java.time.LocalDate;
import java.util.List;

/**
 * How open issues developed.
 *
 * @param projects projects whose counts are summed
 * @param leftOut keys of projects that were asked for and of which the viewer does not see every issue
 * @param days days that were counted, oldest first; a day on which nothing was counted is missing
 */
public record Trend(int projects, List<String> leftOut, List<Day> days) {

    /** All projects together on one day. */
    public record Day(LocalDate day, long issues, long unclear, long vision, long execution) {}
}
