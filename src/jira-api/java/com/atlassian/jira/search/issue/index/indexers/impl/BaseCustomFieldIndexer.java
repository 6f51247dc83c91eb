package com.atlassian.jira.search.issue.index.indexers.impl;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.search.field.KeywordField;
import com.atlassian.jira.search.issue.index.indexers.CustomFieldIndexer;
import com.atlassian.jira.web.FieldVisibilityManager;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [L12] names the package and the (FieldVisibilityManager, CustomField, KeywordField) constructors,
 * which Jira 12 removes; [SR11] sample
 * Confidence: medium for the class and package, low for constructor overloads
 */
public abstract class BaseCustomFieldIndexer implements CustomFieldIndexer {
    protected BaseCustomFieldIndexer(FieldVisibilityManager fieldVisibilityManager, CustomField customField, KeywordField field) { }
    public CustomField getCustomField() { throw new UnsupportedOperationException("BaseCustomFieldIndexer#getCustomField"); }
}
