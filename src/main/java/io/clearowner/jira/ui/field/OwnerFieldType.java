package io.clearowner.jira.ui.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A role's owner on an issue, as Jira stores, validates, shows and exports one user. Stored by user key; forms and REST
 * speak of user names, as Jira's own user picker does.
 *
 * <p>An issue keeps its owner when it moves to where the field does not apply, and has it back when it returns. Jira
 * calls {@link #updateValue} with null then, which is nobody's wish to clear the field (found on Jira 11.3 by
 * jira-watcher-field-plugin); meanwhile the issue has no owner, here and in the history.
 */
abstract class OwnerFieldType extends AbstractSingleFieldType<ApplicationUser>
        implements UserField,
                UserCFNotificationTypeAware,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                ExportableCustomFieldType {

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

    /**
     * Refuses unknown people, and deactivated ones as new input: an owner whom the edited issue has already may stay,
     * or nobody could edit the issues of somebody who left. Jira says in the parameters which issue is edited; without
     * it, as on creation and in bulk edits, everything is new input.
     */
    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        List<String> names = names(params);
        Optional<String> problem = names.size() > 1
                ? Optional.of(support.text(
                        "clear-owner.field.error.one-user",
                        params.getCustomField().getFieldName()))
                : names.stream().findFirst().flatMap(name -> support.problem(name, () -> storedKey(params)));
        problem.ifPresent(message ->
                errors.addError(params.getCustomField().getId(), message, ErrorCollection.Reason.VALIDATION_FAILED));
    }

    /** Runs after the validation, so a name that is unknown here is that of a deleted owner who stays. */
    @Override
    public ApplicationUser getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        return names(params).stream().findFirst().map(support::byNameOrFormer).orElse(null);
    }

    private static List<String> names(CustomFieldParams params) {
        Collection<?> values = params == null ? null : params.getValuesForNullKey();
        return values == null
                ? List.of()
                : values.stream()
                        .map(value ->
                                value instanceof ApplicationUser user ? user.getName() : Objects.toString(value, ""))
                        .map(String::trim)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    private Optional<String> storedKey(CustomFieldParams params) {
        String issueId = Objects.toString(params.getFirstValueForKey(CustomFieldUtils.getParamKeyIssueId()), "");
        if (!issueId.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return customFieldValuePersister
                .getValues(params.getCustomField(), Long.valueOf(issueId), getDatabaseType())
                .stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst();
    }

    @Override
    public ApplicationUser getValueFromIssue(CustomField field, Issue issue) {
        return applies(field, issue) ? super.getValueFromIssue(field, issue) : null;
    }

    @Override
    public void updateValue(CustomField field, Issue issue, ApplicationUser owner) {
        if (owner != null || applies(field, issue)) {
            super.updateValue(field, issue, owner);
        }
    }

    private static boolean applies(CustomField field, Issue issue) {
        return field.getRelevantConfig(issue) != null;
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
        parameters.put("fieldTypeKey", getKey());
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
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        ApplicationUser owner = getValueFromIssue(field, issue);
        return new FieldJsonRepresentation(owner == null ? new JsonData(null) : new JsonData(support.json(owner)));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new OwnerOperations(field, support);
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        FieldConfig config = field.getRelevantConfig(context);
        ApplicationUser owner = config == null ? null : getDefaultValue(config);
        return owner == null ? null : new JsonData(support.json(owner));
    }

    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        CustomField field = context.getCustomField();
        return FieldExportPartsBuilder.buildSinglePartRepresentation(
                field.getId(),
                context.getDefaultColumnHeader(),
                getStringFromSingularObject(getValueFromIssue(field, issue)));
    }
}
