package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements Priority anonymously on 11.0.0 (complete abstract list)
 * Confidence: high
 */
public interface Priority extends IssueConstant {
    String getStatusColor(); // 11: K11

    String getSvgIconUrl(); // 11: K11

    String getRasterIconUrl(); // 11: K11
}
