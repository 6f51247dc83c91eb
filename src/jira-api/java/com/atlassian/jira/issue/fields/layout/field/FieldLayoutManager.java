package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] getFieldLayout(Issue) on 11.3
 * Confidence: high for getFieldLayout(Issue)
 */
public interface FieldLayoutManager {
    FieldLayout getFieldLayout(Issue issue); // 11: S11

    FieldLayout getFieldLayout(Project project, String issueTypeId); // 8-9: M9
}
