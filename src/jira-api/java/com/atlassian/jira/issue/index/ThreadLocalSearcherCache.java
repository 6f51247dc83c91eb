package com.atlassian.jira.issue.index;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] startSearcherContext/stopAndCloseSearcherContext around a search on 11.0
 * Confidence: high
 */
public class ThreadLocalSearcherCache {
    public static void startSearcherContext() { throw new UnsupportedOperationException("ThreadLocalSearcherCache#startSearcherContext"); }  // 11: K11
    public static void stopAndCloseSearcherContext() { throw new UnsupportedOperationException("ThreadLocalSearcherCache#stopAndCloseSearcherContext"); }  // 11: K11
}
