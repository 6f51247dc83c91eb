package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.web.FieldVisibilityManager;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W10] subclass on 10.3.0 with this 3-argument constructor; [J6]
 * Confidence: high on 10.3, medium for 11
 */
public class ExactTextSearcher extends AbstractInitializationCustomFieldSearcher {
    public ExactTextSearcher(JqlOperandResolver jqlOperandResolver, CustomFieldInputHelper customFieldInputHelper, FieldVisibilityManager fieldVisibilityManager) { }  // 10: W10
    public void init(CustomField field) { throw new UnsupportedOperationException("ExactTextSearcher#init"); }
    public CustomFieldSearcherClauseHandler getCustomFieldSearcherClauseHandler() { throw new UnsupportedOperationException("ExactTextSearcher#getCustomFieldSearcherClauseHandler"); }
}
