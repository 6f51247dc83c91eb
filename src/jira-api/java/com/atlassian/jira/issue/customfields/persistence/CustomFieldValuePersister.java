package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] constructor parameter on 11.3; [J6] members
 * Confidence: high for the type, medium for members (8.x+ may add bulk/default methods; only called, never
 * implemented)
 */
@SuppressWarnings("rawtypes")
public interface CustomFieldValuePersister {
    void createValues(
            CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection value); // 8-9: I8

    void createValues(
            CustomField field,
            Long issueId,
            PersistenceFieldType persistenceFieldType,
            Collection values,
            String parentKey);

    void updateValues(
            CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection values); // 8-9: I8

    void updateValues(
            CustomField field,
            Long issueId,
            PersistenceFieldType persistenceFieldType,
            Collection values,
            String parentKey);

    Set<Long> removeValue(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Object value);

    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType); // 8-9: I8

    List<Object> getValues(
            CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, String parentKey);

    Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType persistenceFieldType, Object value);

    Set<Long> removeAllValues(String customFieldId); // 8-9: I8
}
