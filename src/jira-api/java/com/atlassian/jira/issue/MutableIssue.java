package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] (setCustomFieldValue, then IssueManager.updateIssue) on 11.3; [K11]; [J6] minus GenericValue
 * setters
 * Confidence: high for the members shown
 */
@SuppressWarnings("rawtypes")
public interface MutableIssue extends Issue {
    void setProjectObject(Project project);

    void setProjectId(Long projectId) throws IllegalArgumentException;

    void setIssueTypeObject(IssueType issueType);

    void setIssueTypeId(String issueTypeId);

    void setSummary(String summary);

    void setAssignee(ApplicationUser assignee); // 8-9: M9

    void setAssigneeId(String assigneeId);

    void setReporter(ApplicationUser reporter); // 8-9: M9

    void setReporterId(String reporterId);

    void setDescription(String description); // 8-9: M9 C8

    void setPriorityId(String priorityId);

    void setResolutionId(String resolutionId);

    void setStatusId(String statusId);

    void setParentId(Long parentId);

    void setParentObject(Issue parentIssue);

    void setLabels(Set<Label> labels);

    void setCustomFieldValue(CustomField customField, Object value); // 11: S11

    void resetModifiedFields();

    Map<String, ModifiedValue> getModifiedFields();

    void setExternalFieldValue(String fieldId, Object newValue);
}
