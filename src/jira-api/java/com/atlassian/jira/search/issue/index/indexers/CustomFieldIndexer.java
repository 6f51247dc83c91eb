package com.atlassian.jira.search.issue.index.indexers;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] EpicColorCustomFieldIndexer implements it; first method row returns CustomField
 * Confidence: medium (method name getCustomField inferred)
 */
public interface CustomFieldIndexer extends FieldIndexer {
    CustomField getCustomField();
}
