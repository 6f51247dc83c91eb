package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.IssueConstant;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements IssueType anonymously on 11.0.0 (complete abstract list); [S11]
 * Confidence: high
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask(); // 11: K11

    Avatar getAvatar(); // 11: K11
}
