package io.clearowner.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.notification.type.UserCFNotificationTypeAware;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A role's owner on an issue, as Jira stores, validates, shows and exports one user. Stored by user key; forms and REST
 * speak of user names, as Jira's own user picker does. A null that reaches {@link #updateValue} removes the value: Jira
 * decides there whether a person cleared the field or a move took the issue out of its context, and records it.
 */
abstract class OwnerFieldType extends AbstractSingleFieldType<ApplicationUser> implements UserField,
        UserCFNotificationTypeAware, RestAwareCustomFieldType, RestCustomFieldTypeOperations, ExportableCustomFieldType {

    /** Parameter of the edit form that says which issue is edited, so that its old owner can be told from a new one. */
    static final String EDITED_ISSUE = "issue";

    private final OwnerFieldSupport support;

    OwnerFieldType(CustomFieldValuePersister values, GenericConfigManager configuration, OwnerFieldSupport support) {
        super(values, configuration);
        this.support = support;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ApplicationUser owner) {
        return owner == null ? null : owner.getKey();
    }

    @Override
    protected ApplicationUser getObjectFromDbValue(Object key) throws FieldValidationException {
        return support.byKey(String.valueOf(key));
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser owner) {
        return owner == null ? "" : owner.getName();
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String name) throws FieldValidationException {
        return name == null || name.isBlank() ? null : support.byName(name.trim());
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        String message = support.problem(params.getCustomField(), text(params.getFirstValueForNullKey()),
                text(params.getFirstValueForKey(EDITED_ISSUE)));
        if (message != null) {
            errors.addError(params.getCustomField().getId(), message, ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public boolean valuesEqual(ApplicationUser one, ApplicationUser other) {
        return Objects.equals(one == null ? null : one.getKey(), other == null ? null : other.getKey());
    }

    @Override
    public String getChangelogValue(CustomField field, ApplicationUser owner) {
        return owner == null ? "" : owner.getKey();
    }

    @Override
    public String getChangelogString(CustomField field, ApplicationUser owner) {
        return owner == null ? "" : owner.getDisplayName();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("owners", support.views());
        parameters.put("editedIssueId", issue == null || issue.getId() == null ? "" : issue.getId().toString());
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, support.pickerUrl());
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.USER_TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean rendered,
            FieldLayoutItem item) {
        ApplicationUser owner = getValueFromIssue(field, issue);
        return new FieldJsonRepresentation(owner == null ? new JsonData(null) : new JsonData(support.json(owner)));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new OwnerOperations(field, support);
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        ApplicationUser owner = getDefaultValue(field.getRelevantConfig(context));
        return owner == null ? null : new JsonData(support.json(owner));
    }

    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        CustomField field = context.getCustomField();
        return FieldExportPartsBuilder.buildSinglePartRepresentation(field.getId(), context.getDefaultColumnHeader(),
                getStringFromSingularObject(getValueFromIssue(field, issue)));
    }

    private static String text(Object parameter) {
        return parameter instanceof ApplicationUser user ? user.getName() : parameter == null ? "" : parameter.toString().trim();
    }
}
