package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] getParamKeyIssueId() on 11.3; [JD-latest] CustomFieldUtils page
 * Confidence: high for the members shown
 */
public class CustomFieldUtils {
    public static final String CUSTOM_FIELD_PREFIX = "customfield_";

    public static String getParamKeyIssueId() {
        throw new UnsupportedOperationException("CustomFieldUtils#getParamKeyIssueId");
    }

    public static Long getCustomFieldId(String key) {
        throw new UnsupportedOperationException("CustomFieldUtils#getCustomFieldId");
    }

    public static List<JiraContextNode> buildJiraIssueContexts(
            boolean global, Long[] projects, ProjectManager projectManager) {
        throw new UnsupportedOperationException("CustomFieldUtils#buildJiraIssueContexts");
    }

    public static List<IssueType> buildIssueTypes(ConstantsManager constantsManager, String[] issueTypes) {
        throw new UnsupportedOperationException("CustomFieldUtils#buildIssueTypes");
    }
}
