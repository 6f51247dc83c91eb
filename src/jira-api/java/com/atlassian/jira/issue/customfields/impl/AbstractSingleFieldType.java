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
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] 11.1 class hierarchy page (AbstractSingleFieldType&lt;T&gt; under
 * AbstractCustomFieldType&lt;T,S&gt;, GenericTextCFType under it); [JS10] EpicStatusCFType page header
 * (AbstractSingleFieldType&lt;Option&gt; extends AbstractCustomFieldType&lt;T,T&gt;); [JD7]
 * GenericTextCFType/TextCFType "fields inherited from AbstractSingleFieldType"; [J6] member list; about ten
 * public plugins extend it with this shape
 * Confidence: high for the type, its place in the hierarchy and the three abstract hooks (impl); medium for the
 * remaining protected members on 11. Abstract members an implementor must supply: getDatabaseType,
 * getDbValueFromObject, getObjectFromDbValue, and from the interface getStringFromSingularObject and
 * getSingularObjectFromString
 */
@SuppressWarnings("rawtypes")
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    public static interface Visitor<X> extends AbstractCustomFieldType.VisitorBase<X> {
        X visitSingleField(AbstractSingleFieldType singleCustomFieldType);
    }

    protected static final String FIELD_TYPE_STRING = "stringvalue";
    protected static final String FIELD_TYPE_TEXT = "textvalue";
    protected static final String FIELD_TYPE_DATE = "datevalue";
    protected static final String FIELD_TYPE_NUMBER = "numbervalue";
    protected final CustomFieldValuePersister customFieldValuePersister; // 8-9: I8
    protected final GenericConfigManager genericConfigManager; // 8-9: I8

    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    public T getValueFromIssue(CustomField field, Issue issue) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#getValueFromIssue");
    } // 8-9: I8

    protected T getValueFromIssue(CustomField field, Long issueId, String issueKey) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#getValueFromIssue");
    }

    public Set<Long> remove(CustomField field) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#remove");
    } // 8-9: I8

    public void createValue(CustomField field, Issue issue, T value) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#createValue");
    } // 8-9: I8

    public void updateValue(CustomField customField, Issue issue, T value) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#updateValue");
    } // 8-9: I8

    public void setDefaultValue(FieldConfig fieldConfig, T value) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#setDefaultValue");
    } // 8-9: I8

    public T getDefaultValue(FieldConfig fieldConfig) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#getDefaultValue");
    } // 8-9: I8

    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#validateFromParams");
    } // 8-9: I8

    public T getValueFromCustomFieldParams(CustomFieldParams relevantParams) throws FieldValidationException {
        throw new UnsupportedOperationException("AbstractSingleFieldType#getValueFromCustomFieldParams");
    } // 8-9: I8

    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#getStringValueFromCustomFieldParams");
    } // 8-9: I8

    public String getChangelogValue(CustomField field, T value) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#getChangelogValue");
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T customFieldObject);

    protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

    public Object accept(AbstractCustomFieldType.VisitorBase visitor) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#accept");
    }

    public JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field) {
        throw new UnsupportedOperationException("AbstractSingleFieldType#getJsonDefaultValue");
    }
}
