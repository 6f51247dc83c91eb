package com.atlassian.jira.web;

import com.atlassian.jira.issue.Issue;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] &#64;ComponentImport on 11.3; [J6]
 * Confidence: high for the type and isFieldVisible(String, Issue)
 */
public interface FieldVisibilityManager {
    boolean isFieldHidden(String fieldId, Issue issue);
    boolean isFieldVisible(String fieldId, Issue issue);
    boolean isCustomFieldHidden(Long projectId, Long customFieldId, String issueTypeId);
    boolean isCustomFieldVisible(Long projectId, Long customFieldId, String issueTypeId);
}
