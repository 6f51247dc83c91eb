package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.converters.UserConverter;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.notification.type.UserCFNotificationTypeAware;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.kernel.Services;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Jira's own custom field type "User Picker (single user)": a stored user, shown by full name, set by user name
 * (https://developer.atlassian.com/server/jira/platform/jira-rest-api-examples/). The documentation does not say
 * whether Jira takes an inactive user as new input; the sandbox does not. Who is in the field may stay there.
 */
public final class UserPickerType extends AbstractSingleFieldType<ApplicationUser>
        implements UserField,
                UserCFNotificationTypeAware,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                OwnHtml {
    public static final String KEY = CustomFieldManager.PLUGIN_KEY + ":userpicker";
    private static final String NAME = "User Picker (single user)";

    private final UserConverter users;
    private final UserBeanFactory beans;
    private final JiraAuthenticationContext authentication;

    private UserPickerType(Services services) {
        super(services.get(CustomFieldValuePersister.class), services.get(GenericConfigManager.class));
        users = services.get(UserConverter.class);
        beans = services.get(UserBeanFactory.class);
        authentication = services.get(JiraAuthenticationContext.class);
    }

    public static void install(FieldTypes types, Services services) {
        types.add(
                new FieldTypeDescriptor(
                        null,
                        KEY,
                        NAME,
                        "",
                        text -> text,
                        Map.of("view", "", "edit", ""),
                        Set.of(SystemSearcher.Kind.USER.completeKey())),
                new UserPickerType(services));
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ApplicationUser user) {
        return user == null ? null : users.getDbString(user);
    }

    @Override
    protected ApplicationUser getObjectFromDbValue(Object key) throws FieldValidationException {
        return users.getUserFromDbString((String) key);
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser user) {
        return users.getString(user);
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String name) throws FieldValidationException {
        return users.getUser(name);
    }

    @Override
    public ApplicationUser getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        return params != null && params.getFirstValueForNullKey() instanceof ApplicationUser user
                ? user
                : super.getValueFromCustomFieldParams(params);
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        super.validateFromParams(params, errors, config);
        String field = params.getCustomField().getId();
        if (errors.getErrors().containsKey(field)) {
            return;
        }
        ApplicationUser user = getValueFromCustomFieldParams(params);
        if (user != null && !user.isActive() && !stored(params).contains(users.getDbString(user))) {
            errors.addError(
                    field, "User '" + user.getName() + "' is not active.", ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    /** What the edited issue has in the field; nothing when creating. */
    private List<Object> stored(CustomFieldParams params) {
        String issueId = Objects.toString(params.getFirstValueForKey(CustomFieldUtils.getParamKeyIssueId()), "");
        return issueId.isEmpty()
                ? List.of()
                : customFieldValuePersister.getValues(
                        params.getCustomField(), Long.valueOf(issueId), getDatabaseType());
    }

    @Override
    public String getChangelogValue(CustomField field, ApplicationUser user) {
        return user == null ? "" : users.getDbString(user);
    }

    @Override
    public String getChangelogString(CustomField field, ApplicationUser user) {
        return user == null ? "" : user.getDisplayName();
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.USER_TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        ApplicationUser user = getValueFromIssue(field, issue);
        return new FieldJsonRepresentation(
                new JsonData(user == null ? null : beans.createBean(user, authentication.getLoggedInUser())));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new Operations(field);
    }

    private record Operations(CustomField field) implements RestFieldOperationsHandler {
        @Override
        public Set<String> getSupportedOperations() {
            return Set.of("set");
        }

        @Override
        public ErrorCollection updateIssueInputParameters(
                IssueContext context,
                Issue issue,
                String fieldId,
                IssueInputParameters input,
                List<FieldOperationHolder> operations) {
            ErrorCollection errors = new SimpleErrorCollection();
            for (FieldOperationHolder operation : operations) {
                Object user = operation.getData().getData();
                Object name = user instanceof Map<?, ?> json ? json.get("name") : user == null ? "" : null;
                if ("set".equals(operation.getOperation()) && name instanceof String text) {
                    input.addCustomFieldValue(field.getIdAsLong(), text);
                } else {
                    errors.addError(
                            fieldId,
                            "expected Object containing a 'name' property",
                            ErrorCollection.Reason.VALIDATION_FAILED);
                }
            }
            return errors;
        }
    }

    @Override
    public String html(String template, CustomField field, Object value) {
        if (template.equals("edit")) {
            return "<div class=\"field-group\"><label for=\"" + field.getId() + "\">" + Escape.html(field.getName())
                    + "</label><input class=\"text\" type=\"text\" id=\"" + field.getId() + "\" name=\""
                    + field.getId() + "\" value=\"" + Escape.html(Objects.toString(value, ""))
                    + "\" autocomplete=\"off\"/></div>";
        }
        return Escape.html(((ApplicationUser) value).getDisplayName());
    }
}
