package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** Project and type of an issue that is about to be created. */
public record NewIssueContext(Project project, IssueType issueType) implements IssueContext {
    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public Long getProjectId() {
        return project.getId();
    }

    @Override
    public IssueType getIssueTypeObject() {
        return issueType;
    }

    @Override
    public String getIssueTypeId() {
        return issueType.getId();
    }
}
