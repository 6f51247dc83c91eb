package io.clearowner.jira.insight.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * How open issues changed over time.
 *
 * @param projects number of projects whose counts are summed
 * @param leftOut keys of requested projects in which the viewer does not see every issue
 * @param days oldest first; a day without a count is missing
 */
public record Trend(int projects, List<String> leftOut, List<Day> days) {

    /**
     * All projects together on one day.
     *
     * @param assessed empty if it was not yet counted for every project
     */
    public record Day(LocalDate day, long issues, OptionalLong assessed, long unclear, long vision, long execution) {}
}
