package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: public plugins jqlissuepicker and UserPickerProjectRole implement it; [G8]; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public interface FieldConfigItemType {
    String getDisplayName(); // 8-9: G8 I8

    String getDisplayNameKey(); // 8-9: G8 I8

    String getViewHtml(FieldConfig fieldConfig, FieldLayoutItem fieldLayoutItem); // 8-9: G8 I8

    String getObjectKey(); // 8-9: G8 I8

    Object getConfigurationObject(Issue issue, FieldConfig config); // 8-9: G8 I8

    String getBaseEditUrl(); // 8-9: G8 I8
}
