package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (marker use only)
 */
@SuppressWarnings("rawtypes")
public interface ConfigurableField extends OrderableField {
    List<FieldConfigItemType> getConfigurationItemTypes();

    FieldConfig getRelevantConfig(IssueContext issueContext);
}
