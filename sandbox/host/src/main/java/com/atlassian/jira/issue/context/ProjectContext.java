package com.atlassian.jira.issue.context;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The context of one project, all issue types. */
public class ProjectContext implements JiraContextNode {
    private final Long projectId;

    public ProjectContext(Long projectId) {
        this.projectId = projectId;
    }

    @Override
    public Project getProjectObject() {
        return ComponentAccessor.getProjectManager().getProjectObj(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public IssueType getIssueTypeObject() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }

    @Override
    public boolean isInContext(IssueContext issueContext) {
        return Objects.equals(projectId, issueContext.getProjectId());
    }

    @Override
    public Map<String, Object> appendToParamsMap(Map<String, Object> props) {
        Map<String, Object> appended = props == null ? new HashMap<>() : new HashMap<>(props);
        appended.put("project", projectId);
        return appended;
    }

    @Override
    public int compareTo(JiraContextNode other) {
        return other.getProjectId() == null ? 1 : projectId.compareTo(other.getProjectId());
    }
}
