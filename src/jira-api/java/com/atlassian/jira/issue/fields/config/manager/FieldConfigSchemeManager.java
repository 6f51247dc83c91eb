package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] constructor parameter of IssueUpdateServiceImpl on 11.3.0-m0002; [W11] constructor parameter on
 * 11.3; [G8] passes ALL_ISSUE_TYPES as List&lt;IssueType&gt; to createCustomField on 8.13; [I8]
 * Confidence: medium (List&lt;GenericValue&gt; parameters of 6.x became List&lt;IssueType&gt; in 7.0)
 */
public interface FieldConfigSchemeManager {
    public static final List<IssueType> ALL_ISSUE_TYPES = null; // 8-9: G8

    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field);

    FieldConfigScheme getConfigSchemeForFieldConfig(FieldConfig fieldConfig); // 8-9: G8

    FieldConfigScheme getFieldConfigScheme(Long configSchemeId); // 8-9: I8

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
