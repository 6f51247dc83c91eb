package com.atlassian.jira.issue.index;

/**
 * Lets one thread keep one view of the index over several searches. The sandbox opens a new view for every search, so a
 * caller in a context sees data at least as new as in Jira.
 */
public class ThreadLocalSearcherCache {
    public static void startSearcherContext() {}

    public static void stopAndCloseSearcherContext() {}
}
