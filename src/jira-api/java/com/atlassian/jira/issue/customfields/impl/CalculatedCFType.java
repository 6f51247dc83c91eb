package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS10] RankCFType on 10.6 extends CalculatedCFType; [JD7] impl package summary lists
 * CalculatedCFType&lt;T,S&gt;; [G8] two subclasses on 8.13 (ScriptedCFType, JqlFunctionCFType); [J6] member list
 * Confidence: high up to 10.6 (impl); medium for 11: presence inferred, no removal notice found
 */
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {
    public CalculatedCFType() { }  // 8-9: G8
    public Set<Long> remove(CustomField field) { throw new UnsupportedOperationException("CalculatedCFType#remove"); }
    public void validateFromParams(CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) { throw new UnsupportedOperationException("CalculatedCFType#validateFromParams"); }
    public void createValue(CustomField field, Issue issue, T value) { throw new UnsupportedOperationException("CalculatedCFType#createValue"); }
    public void updateValue(CustomField field, Issue issue, T value) { throw new UnsupportedOperationException("CalculatedCFType#updateValue"); }
    public T getDefaultValue(FieldConfig fieldConfig) { throw new UnsupportedOperationException("CalculatedCFType#getDefaultValue"); }
    public void setDefaultValue(FieldConfig fieldConfig, T value) { throw new UnsupportedOperationException("CalculatedCFType#setDefaultValue"); }
    public String getChangelogValue(CustomField field, T value) { throw new UnsupportedOperationException("CalculatedCFType#getChangelogValue"); }
    public T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException { throw new UnsupportedOperationException("CalculatedCFType#getValueFromCustomFieldParams"); }
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) { throw new UnsupportedOperationException("CalculatedCFType#getStringValueFromCustomFieldParams"); }
    public List<FieldConfigItemType> getConfigurationItemTypes() { throw new UnsupportedOperationException("CalculatedCFType#getConfigurationItemTypes"); }  // 8-9: G8
    public Object accept(AbstractCustomFieldType.VisitorBase visitor) { throw new UnsupportedOperationException("CalculatedCFType#accept"); }
}
