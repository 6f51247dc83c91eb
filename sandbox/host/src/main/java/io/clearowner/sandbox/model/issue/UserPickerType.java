package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
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
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.model.field.FieldTypeDescriptor;
import io.clearowner.sandbox.model.field.OwnHtml;
import io.clearowner.sandbox.model.field.SystemSearcher;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stands in for Jira's own custom field for one user, {@code UserCFType}: a single field and a user field that stores
 * the user's key and takes names in REST and forms (https://developer.atlassian.com/server/jira/platform/custom-field/,
 * https://confluence.atlassian.com/adminjiraserver/adding-custom-fields-1047552713.html).
 */
public final class UserPickerType extends AbstractSingleFieldType<ApplicationUser>
        implements UserField, RestAwareCustomFieldType, RestCustomFieldTypeOperations, OwnHtml {
    static final String KEY = CustomFieldManager.PLUGIN_KEY + ":userpicker";

    private final Stores stores;

    private UserPickerType(Stores stores) {
        super(stores.service(CustomFieldValuePersister.class), stores.service(GenericConfigManager.class));
        this.stores = stores;
    }

    /** Registers the type. */
    public static void install(Stores stores) {
        stores.fieldTypes()
                .add(
                        new FieldTypeDescriptor(
                                null,
                                KEY,
                                "User Picker (single user)",
                                "",
                                text -> text,
                                Map.of("view", "", "edit", ""),
                                Set.of(SystemSearcher.Kind.USER.completeKey())),
                        new UserPickerType(stores));
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ApplicationUser user) {
        return user.getKey();
    }

    @Override
    protected ApplicationUser getObjectFromDbValue(Object key) {
        return stores.user(key.toString());
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser user) {
        return user.getUsername();
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String name) {
        return stores.accounts()
                .byName(name)
                .orElseThrow(() -> new FieldValidationException("User '" + name + "' does not exist."));
    }

    @Override
    public String getChangelogValue(CustomField field, ApplicationUser user) {
        return user == null ? "" : user.getKey();
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
        return new FieldJsonRepresentation(new JsonData(
                user == null
                        ? null
                        : Map.of(
                                "key", user.getKey(),
                                "name", user.getUsername(),
                                "displayName", user.getDisplayName(),
                                "active", user.isActive())));
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
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
                Object data = operation.getData().getData();
                Object name = data instanceof Map<?, ?> user ? user.get("name") : null;
                if (!"set".equals(operation.getOperation()) || data != null && !(name instanceof String)) {
                    errors.addError(
                            fieldId,
                            "expected an object with a name, or null",
                            ErrorCollection.Reason.VALIDATION_FAILED);
                } else {
                    input.addCustomFieldValue(field.getIdAsLong(), name == null ? "" : (String) name);
                }
            }
            return errors;
        }
    }

    @Override
    public String html(String template, CustomField field, Object value) {
        boolean edit = template.equals("edit");
        String text = value instanceof ApplicationUser user
                ? edit ? user.getUsername() : user.getDisplayName()
                : value == null ? "" : value.toString();
        return edit
                ? "<div class=\"field-group\"><label for=\"" + field.getId() + "\">" + Escape.html(field.getName())
                        + "</label><input class=\"text\" type=\"text\" id=\"" + field.getId() + "\" name=\""
                        + field.getId() + "\" value=\"" + Escape.html(text) + "\"/></div>"
                : Escape.html(text);
    }
}
