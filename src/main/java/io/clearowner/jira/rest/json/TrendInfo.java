package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * How open issues developed.
 *
 * @param projects projects whose counts are summed
 * @param leftOut keys of projects of which the reader does not see every issue
 * @param days days that were counted, oldest first
 */
@Info
public record TrendInfo(int projects, List<String> leftOut, List<DayInfo> days) {

    /** One day. */
    @Info
    public record DayInfo(String day, long issues, long unclear, long vision, long execution) {}
}
