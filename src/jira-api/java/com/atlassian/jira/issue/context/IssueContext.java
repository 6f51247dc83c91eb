package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6] minus GenericValue members
 * Confidence: high for the members shown (all are overridden in [K11] Issue)
 */
public interface IssueContext {
    Project getProjectObject(); // 11: K11

    Long getProjectId(); // 11: K11

    IssueType getIssueTypeObject(); // 11: K11

    String getIssueTypeId(); // 11: K11
}
