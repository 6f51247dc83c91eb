package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import io.clearowner.sandbox.model.field.PrefetchedValues;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A custom field type that stores at most one value for an issue
 * ({@code com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType} in the published javadoc of the Jira
 * API).
 */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {

    /** Visits a type with one value. */
    public static interface Visitor<X> extends AbstractCustomFieldType.VisitorBase<X> {
        X visitSingleField(AbstractSingleFieldType<?> singleCustomFieldType);
    }

    protected static final String FIELD_TYPE_STRING = "stringvalue";
    protected static final String FIELD_TYPE_TEXT = "textvalue";
    protected static final String FIELD_TYPE_DATE = "datevalue";
    protected static final String FIELD_TYPE_NUMBER = "numbervalue";

    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;

    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        if (issue instanceof PrefetchedValues known && known.valuesPrefetched()) {
            return first(known.prefetchedValues(field.getIdAsLong(), getDatabaseType()));
        }
        return getValueFromIssue(field, issue.getId(), issue.getKey());
    }

    protected T getValueFromIssue(CustomField field, Long issueId, String issueKey) {
        return issueId == null ? null : first(customFieldValuePersister.getValues(field, issueId, getDatabaseType()));
    }

    private T first(List<Object> values) {
        return values.isEmpty() || values.get(0) == null ? null : getObjectFromDbValue(values.get(0));
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return customFieldValuePersister.removeAllValues(field.getId());
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), dbValues(value));
    }

    @Override
    public void updateValue(CustomField customField, Issue issue, T value) {
        customFieldValuePersister.updateValues(customField, issue.getId(), getDatabaseType(), dbValues(value));
    }

    private List<Object> dbValues(T value) {
        return value == null ? Collections.singletonList(null) : Collections.singletonList(getDbValueFromObject(value));
    }

    @Override
    public void setDefaultValue(FieldConfig fieldConfig, T value) {
        genericConfigManager.update(
                DEFAULT_VALUE_TYPE, fieldConfig.getId().toString(), value == null ? null : getDbValueFromObject(value));
    }

    @Override
    public T getDefaultValue(FieldConfig fieldConfig) {
        Object stored = genericConfigManager.retrieve(
                DEFAULT_VALUE_TYPE, fieldConfig.getId().toString());
        return stored == null ? null : getObjectFromDbValue(stored);
    }

    @Override
    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(relevantParams);
        } catch (FieldValidationException e) {
            errorCollectionToAddTo.addError(
                    relevantParams.getCustomField().getId(), e.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams relevantParams) throws FieldValidationException {
        if (relevantParams == null || relevantParams.isEmpty()) {
            return null;
        }
        Object first = relevantParams.getFirstValueForNullKey();
        return first == null || first.toString().isEmpty() ? null : getSingularObjectFromString(first.toString());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        return parameters.getFirstValueForNullKey();
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T customFieldObject);

    protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

    @Override
    public Object accept(AbstractCustomFieldType.VisitorBase<?> visitor) {
        return visitor instanceof Visitor<?> single ? single.visitSingleField(this) : super.accept(visitor);
    }

    public JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#getJsonDefaultValue");
    }
}
