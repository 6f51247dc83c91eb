package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.vdi.NonNullCustomFieldProvider;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] overrides (createValue, updateValue, getValueFromIssue, getVelocityParameters,
 * getChangelogValue, validateFromParams, getValueFromCustomFieldParams, valuesEqual) compiled and run on Jira
 * 11.3; [JD7] CustomFieldType page (T,S header); [J6] for the full member list; [I8]
 * getNonNullCustomFieldProvider present in 8.21
 * Confidence: high for the members shown; medium for completeness (a class that implements this interface
 * directly, without an Abstract* base, may miss a member)
 */
public interface CustomFieldType<T, S> {
    public static final String DEFAULT_VALUE_TYPE = "DefaultValue";
    public static final String RESOURCE_PREVIEW = "customfieldpreview.png";

    void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor); // 8-9: I8

    String getKey(); // 11: S11

    String getName(); // 8-9: G8 I8

    String getDescription(); // 8-9: I8

    CustomFieldTypeModuleDescriptor getDescriptor(); // 8-9: G8 I8

    String getStringFromSingularObject(S singularObject); // 8-9: G8 I8

    S getSingularObjectFromString(String string) throws FieldValidationException; // 8-9: G8 I8

    Set<Long> remove(CustomField field); // 8-9: I8

    void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config); // 11: W11

    void createValue(CustomField field, Issue issue, T value); // 11: W11

    void updateValue(CustomField field, Issue issue, T value); // 11: W11

    T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException; // 11: W11

    Object getStringValueFromCustomFieldParams(CustomFieldParams parameters); // 8-9: I8

    T getValueFromIssue(CustomField field, Issue issue); // 11: W11

    T getDefaultValue(FieldConfig fieldConfig); // 8-9: I8

    void setDefaultValue(FieldConfig fieldConfig, T value); // 8-9: I8

    String getChangelogValue(CustomField field, T value); // 11: W11

    String getChangelogString(CustomField field, T value); // 8-9: I8

    Map<String, Object> getVelocityParameters(
            Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem); // 11: W11

    List<FieldConfigItemType> getConfigurationItemTypes(); // 8-9: G8 I8

    boolean isRenderable(); // 8-9: I8

    boolean valuesEqual(T v1, T v2); // 11: W11

    String availableForBulkEdit(BulkEditBean bulkEditBean); // 8-9: I8

    default NonNullCustomFieldProvider getNonNullCustomFieldProvider() {
        throw new UnsupportedOperationException("CustomFieldType#getNonNullCustomFieldProvider");
    } // medium: added about 8.10 with a default body; known from [I8] only
}
