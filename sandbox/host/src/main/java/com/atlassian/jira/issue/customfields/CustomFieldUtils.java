package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small helpers around custom field keys and contexts. */
public class CustomFieldUtils {
    public static final String CUSTOM_FIELD_PREFIX = "customfield_";

    public static String getParamKeyIssueId() {
        return "com.atlassian.jira.internal.issue_id";
    }

    public static Long getCustomFieldId(String key) {
        String field = key == null ? "" : key.split(":", 2)[0];
        return field.matches(CUSTOM_FIELD_PREFIX + "\\d+")
                ? Long.valueOf(field.substring(CUSTOM_FIELD_PREFIX.length()))
                : null;
    }

    public static List<JiraContextNode> buildJiraIssueContexts(
            boolean global, Long[] projects, ProjectManager projectManager) {
        List<JiraContextNode> contexts = new ArrayList<>();
        if (global) {
            contexts.add(GlobalIssueContext.getInstance());
        } else if (projects != null) {
            Arrays.stream(projects).map(ProjectContext::new).forEach(contexts::add);
        }
        return contexts;
    }

    public static List<IssueType> buildIssueTypes(ConstantsManager constantsManager, String[] issueTypes) {
        List<IssueType> found = new ArrayList<>();
        for (String id : issueTypes == null ? new String[0] : issueTypes) {
            found.add("-1".equals(id) ? null : constantsManager.getIssueType(id));
        }
        return found;
    }
}
