package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: low for the constructors in 11 (6.3 had (Long) plus four that take JiraContextTreeManager, a class
 * that 7.x was removing). Prefer CustomFieldUtils.buildJiraIssueContexts(false, projectIds, projectManager)
 */
public class ProjectContext implements JiraContextNode {
    public ProjectContext(Long projectId) {} // low

    public Project getProjectObject() {
        throw new UnsupportedOperationException("ProjectContext#getProjectObject");
    }

    public Long getProjectId() {
        throw new UnsupportedOperationException("ProjectContext#getProjectId");
    }

    public IssueType getIssueTypeObject() {
        throw new UnsupportedOperationException("ProjectContext#getIssueTypeObject");
    }

    public String getIssueTypeId() {
        throw new UnsupportedOperationException("ProjectContext#getIssueTypeId");
    }

    public boolean isInContext(IssueContext issueContext) {
        throw new UnsupportedOperationException("ProjectContext#isInContext");
    }

    public Map<String, Object> appendToParamsMap(Map<String, Object> props) {
        throw new UnsupportedOperationException("ProjectContext#appendToParamsMap");
    }

    public int compareTo(JiraContextNode o) {
        throw new UnsupportedOperationException("ProjectContext#compareTo");
    }
}
