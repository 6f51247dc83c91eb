package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItem;
import java.util.List;

/** The one configuration of a custom field; it has the field's id. */
record HostFieldConfig(CustomField field) implements FieldConfig {
    @Override
    public Long getId() {
        return field.getIdAsLong();
    }

    @Override
    public String getName() {
        return "Default Configuration for " + field.getName();
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public List<FieldConfigItem> getConfigItems() {
        return List.of();
    }

    @Override
    public String getFieldId() {
        return field.getId();
    }

    @Override
    public CustomField getCustomField() {
        return field;
    }
}
