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
 * A custom field type that stores nothing ({@code com.atlassian.jira.issue.customfields.impl.CalculatedCFType} in the
 * published javadoc of the Jira API).
 */
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {
    public CalculatedCFType() {}

    @Override
    public Set<Long> remove(CustomField field) {
        return Set.of();
    }

    @Override
    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        // There is nothing to submit.
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        // There is nothing to store.
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        // There is nothing to store.
    }

    @Override
    public T getDefaultValue(FieldConfig fieldConfig) {
        return null;
    }

    @Override
    public void setDefaultValue(FieldConfig fieldConfig, T value) {
        // There is nothing to store.
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return null;
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        return null;
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        return null;
    }

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return List.of();
    }

    @Override
    public Object accept(AbstractCustomFieldType.VisitorBase<?> visitor) {
        return super.accept(visitor);
    }
}
