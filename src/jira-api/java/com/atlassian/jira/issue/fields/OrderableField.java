package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.OperationContext;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import java.util.Map;
import webwork.action.Action;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] uses the type on 11.0; [J6] members
 * Confidence: medium: written as OrderableField&lt;V&gt; (7+ form, from memory); 6.3 is not generic. The erasure
 * is the same, so class files are compatible either way
 */
@SuppressWarnings("rawtypes")
public interface OrderableField<V> extends Field, SearchableField {
    String getEditHtml(FieldLayoutItem fieldLayoutItem, OperationContext operationContext, Action action, Issue issue);

    String getViewHtml(FieldLayoutItem fieldLayoutItem, Action action, Issue issue); // 11: S11

    boolean isShown(Issue issue); // 8-9: M9

    void populateDefaults(Map<String, Object> fieldValuesHolder, Issue issue);

    void populateFromIssue(Map<String, Object> fieldValuesHolder, Issue issue);

    Object getDefaultValue(Issue issue); // 8-9: I8

    void createValue(Issue issue, V value);

    void updateValue(
            FieldLayoutItem fieldLayoutItem,
            Issue issue,
            ModifiedValue modifiedValue,
            IssueChangeHolder issueChangeHolder);

    void updateIssue(FieldLayoutItem fieldLayoutItem, MutableIssue issue, Map<String, Object> fieldValueHolder);

    boolean hasValue(Issue issue);
}
