package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.web.FieldVisibilityManager;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium up to 8.x, low for 11 (constructor not seen)
 */
public class TextSearcher extends AbstractInitializationCustomFieldSearcher {
    public TextSearcher(FieldVisibilityManager fieldVisibilityManager, JqlOperandResolver jqlOperandResolver, CustomFieldInputHelper customFieldInputHelper) { }
    public void init(CustomField field) { throw new UnsupportedOperationException("TextSearcher#init"); }
    public CustomFieldSearcherClauseHandler getCustomFieldSearcherClauseHandler() { throw new UnsupportedOperationException("TextSearcher#getCustomFieldSearcherClauseHandler"); }
}
