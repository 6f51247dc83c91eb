package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * How open issues changed over time.
 *
 * @param projects number of projects whose counts are summed
 * @param leftOut keys of projects in which the reader does not see every issue
 * @param partial whether hidden or deleted projects were left out
 * @param days oldest first; days without a count are missing
 */
@Info
public record TrendInfo(int projects, List<String> leftOut, boolean partial, List<DayInfo> days) {

    /**
     * One day.
     *
     * @param assessed null for days before it was counted
     */
    @Info
    public record DayInfo(String day, long issues, Long assessed, long unclear, long vision, long execution) {}
}
