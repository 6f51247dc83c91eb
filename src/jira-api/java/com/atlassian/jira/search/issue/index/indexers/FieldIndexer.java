package com.atlassian.jira.search.issue.index.indexers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.vdi.CustomFieldPrefetchedData;
import com.atlassian.jira.search.Field;
import com.atlassian.jira.search.field.FieldValueCollector;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] EpicColorCustomFieldIndexer page (constants, getFields, indexFields, isFieldVisibleAndInScope
 * on 11.1); [UG11] migration table (getId, getFields)
 * Confidence: high for getId, getFields, indexFields, isFieldVisibleAndInScope; medium for isRelevantForIssue
 */
public interface FieldIndexer {
    public static final String NO_VALUE_INDEX_VALUE = "-1";
    public static final String LABELS_NO_VALUE_INDEX_VALUE = "<EMPTY>";
    String getId();
    Collection<Field> getFields();
    boolean isFieldVisibleAndInScope(Issue issue);
    boolean isRelevantForIssue(Issue issue);  // medium: name elided in the page ("boolean" row after isFieldVisibleAndInScope)
    void indexFields(FieldValueCollector fieldValueCollector, Issue issue, CustomFieldPrefetchedData customFieldPrefetchedData);
}
