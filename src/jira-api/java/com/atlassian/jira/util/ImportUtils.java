package com.atlassian.jira.util;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high for isIndexIssues/setIndexIssues
 */
public class ImportUtils {
    public static boolean isIndexIssues() {
        throw new UnsupportedOperationException("ImportUtils#isIndexIssues");
    } // 11: K11

    public static void setIndexIssues(boolean indexIssues) {
        throw new UnsupportedOperationException("ImportUtils#setIndexIssues");
    } // 11: K11
}
