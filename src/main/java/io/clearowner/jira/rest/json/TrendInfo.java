package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * How open issues developed.
 *
 * @param projects projects whose counts are summed
 * @param leftOut keys of projects of which the reader does not see every issue
 * @param partial whether projects were left out that the reader cannot see or that do not exist any more
 * @param days days that were counted, oldest first
 */
@Info
public record TrendInfo(int projects, List<String> leftOut, boolean partial, List<DayInfo> days) {

    /** One day. */
    @Info
    public record DayInfo(String day, long issues, long unclear, long vision, long execution) {}
}
