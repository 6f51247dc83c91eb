package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium
 */
public interface FieldConfigItem {
    String getDisplayName(); // 8-9: I8

    String getDisplayNameKey(); // 8-9: I8

    String getViewHtml(FieldLayoutItem fieldLayoutItem);

    FieldConfig getFieldConfig();

    FieldConfigItemType getType(); // 8-9: I8

    String getObjectKey(); // 8-9: I8

    Object getConfigurationObject(Issue issue);

    String getBaseEditUrl();
}
