package com.atlassian.jira.issue.context;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] and [I8] GlobalIssueContext.getInstance() on 8.x
 * Confidence: high up to 8.x, medium for 11
 */
public class GlobalIssueContext {
    public static JiraContextNode getInstance() {
        throw new UnsupportedOperationException("GlobalIssueContext#getInstance");
    } // 8-9: G8 I8
}
