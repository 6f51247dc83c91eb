package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; sorter members of 6.x-10.x were Lucene-typed and are removed in 11 ([UG11])
 * Confidence: medium: only the non-Lucene members are shown
 */
@SuppressWarnings("rawtypes")
public interface NavigableField extends Field {
    public static final String ORDER_ASCENDING = "ASC";
    public static final String ORDER_DESCENDING = "DESC";

    String getColumnHeadingKey();

    String getColumnCssClass();

    String getDefaultSortOrder(); // 8-9: I8

    String getColumnViewHtml(FieldLayoutItem fieldLayoutItem, Map displayParams, Issue issue); // 8-9: G8

    String getHiddenFieldId();

    String prettyPrintChangeHistory(String changeHistory); // 8-9: M9

    String prettyPrintChangeHistory(String changeHistory, I18nHelper i18nHelper);
}
