package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import java.util.List;

/** Contexts of custom fields, for reading. */
public abstract class HostFieldConfigSchemeManager implements FieldConfigSchemeManager {
    private final CustomFields fields;

    public HostFieldConfigSchemeManager(CustomFields fields) {
        this.fields = fields;
    }

    @Override
    public List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field) {
        return ((CustomField) field).getConfigurationSchemes();
    }

    @Override
    public FieldConfigScheme getConfigSchemeForFieldConfig(FieldConfig fieldConfig) {
        return getFieldConfigScheme(fieldConfig.getId());
    }

    @Override
    public FieldConfigScheme getFieldConfigScheme(Long configSchemeId) {
        CustomField field = fields.byId(configSchemeId);
        return field == null
                ? null
                : field.getConfigurationSchemes().stream().findFirst().orElse(null);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext issueContext, ConfigurableField field) {
        return ((CustomField) field).getRelevantConfig(issueContext);
    }
}
