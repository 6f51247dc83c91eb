package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] 11.1 SprintCFType extends AbstractMultiCFType&lt;Sprint&gt; and overrides protected S
 * convertDbValueToType(Object); [JD-latest] AbstractMultiCFType page (class header, fields, protected
 * constructor); [W11]
 * Confidence: medium (only the members the plugin could inherit are listed; abstract conversion methods omitted)
 */
public abstract class AbstractMultiCFType<S> extends AbstractCustomFieldType<Collection<S>, S> {
    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;
    protected AbstractMultiCFType(CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) { this.customFieldValuePersister = customFieldValuePersister; this.genericConfigManager = genericConfigManager; }
    public Set<Long> remove(CustomField field) { throw new UnsupportedOperationException("AbstractMultiCFType#remove"); }
    public void createValue(CustomField field, Issue issue, Collection<S> value) { throw new UnsupportedOperationException("AbstractMultiCFType#createValue"); }  // 11: W11
    public void updateValue(CustomField customField, Issue issue, Collection<S> value) { throw new UnsupportedOperationException("AbstractMultiCFType#updateValue"); }  // 11: W11
    public Collection<S> getValueFromIssue(CustomField field, Issue issue) { throw new UnsupportedOperationException("AbstractMultiCFType#getValueFromIssue"); }  // 11: W11
    public void setDefaultValue(FieldConfig fieldConfig, Collection<S> value) { throw new UnsupportedOperationException("AbstractMultiCFType#setDefaultValue"); }
    public Collection<S> getDefaultValue(FieldConfig fieldConfig) { throw new UnsupportedOperationException("AbstractMultiCFType#getDefaultValue"); }
    public String getChangelogValue(CustomField field, Collection<S> value) { throw new UnsupportedOperationException("AbstractMultiCFType#getChangelogValue"); }  // 11: W11
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) { throw new UnsupportedOperationException("AbstractMultiCFType#getStringValueFromCustomFieldParams"); }
    public boolean valuesEqual(Collection<S> v1, Collection<S> v2) { throw new UnsupportedOperationException("AbstractMultiCFType#valuesEqual"); }  // 11: W11
}
