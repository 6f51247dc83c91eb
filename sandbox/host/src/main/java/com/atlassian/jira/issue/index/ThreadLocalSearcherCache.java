package com.atlassian.jira.issue.index;

/**
 * Lets one thread keep one view of the index over several searches. The sandbox takes a fresh view for every search, so
 * what a caller sees inside a context is at least as new as Jira would show.
 */
public class ThreadLocalSearcherCache {
    public static void startSearcherContext() {}

    public static void stopAndCloseSearcherContext() {}
}
