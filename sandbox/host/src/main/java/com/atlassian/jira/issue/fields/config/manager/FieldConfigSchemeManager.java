package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collections;
import java.util.List;

/** Contexts of custom fields. All issue types are written as a list with one null. */
public interface FieldConfigSchemeManager {
    public static final List<IssueType> ALL_ISSUE_TYPES = Collections.singletonList(null);

    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field);

    FieldConfigScheme getConfigSchemeForFieldConfig(FieldConfig fieldConfig);

    FieldConfigScheme getFieldConfigScheme(Long configSchemeId);

    FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme newScheme, List<JiraContextNode> contexts, ConfigurableField field);

    FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme newConfigScheme,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes,
            ConfigurableField field);

    FieldConfigScheme createDefaultScheme(
            ConfigurableField field, List<JiraContextNode> contexts, List<IssueType> issueTypes);

    void removeFieldConfigScheme(Long fieldConfigSchemeId);

    FieldConfig getRelevantConfig(IssueContext issueContext, ConfigurableField field);
}
