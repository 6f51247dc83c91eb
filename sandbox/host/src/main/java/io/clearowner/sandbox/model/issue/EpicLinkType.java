package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
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
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.model.field.OwnHtml;
import io.clearowner.sandbox.model.field.PrefetchedValues;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Stands in for Jira Software's Epic Link, a custom field type whose value is the epic
 * ({@code com.atlassian.greenhopper.customfield.epiclink.EpicLinkCFType} in the javadoc of Jira Software 11.1.0-m0011:
 * {@code extends AbstractCustomFieldType<Issue, Issue>}). In REST and in forms it is the epic's key
 * (https://developer.atlassian.com/server/jira/platform/jira-rest-api-examples/). Jira Software stores it as an issue
 * link and also adds it to the history of the epic; the sandbox does neither.
 */
final class EpicLinkType extends AbstractCustomFieldType<Issue, Issue>
        implements RestAwareCustomFieldType, RestCustomFieldTypeOperations, OwnHtml {
    static final String KEY = "com.pyxis.greenhopper.jira:gh-epic-link";
    static final String NAME = "Epic Link";
    private static final String EPIC = "Epic";
    private static final PersistenceFieldType STORED = PersistenceFieldType.TYPE_LIMITED_TEXT;

    private final Stores stores;
    private final CustomFieldValuePersister values;

    EpicLinkType(Stores stores, CustomFieldValuePersister values) {
        this.stores = stores;
        this.values = values;
    }

    @Override
    public String getStringFromSingularObject(Issue epic) {
        return epic.getKey();
    }

    @Override
    public Issue getSingularObjectFromString(String key) throws FieldValidationException {
        Issue epic = stores.issues().byKeyIgnoringCase(key);
        if (epic == null
                || epic.getIssueType() == null
                || !EPIC.equals(epic.getIssueType().getName())) {
            throw new FieldValidationException("Issue '" + key + "' is not an epic.");
        }
        return epic;
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return values.removeAllValues(field.getId());
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(params);
        } catch (FieldValidationException e) {
            errors.addError(params.getCustomField().getId(), e.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public void createValue(CustomField field, Issue issue, Issue epic) {
        values.createValues(field, issue.getId(), STORED, List.of(epic.getId().toString()));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Issue epic) {
        values.updateValues(
                field,
                issue.getId(),
                STORED,
                epic == null
                        ? Collections.singletonList(null)
                        : List.of(epic.getId().toString()));
    }

    @Override
    public Issue getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        Object first = params == null || params.isEmpty() ? null : params.getFirstValueForNullKey();
        return first instanceof Issue epic
                ? epic
                : first == null || first.toString().isBlank() ? null : getSingularObjectFromString(first.toString());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return params.getFirstValueForNullKey();
    }

    @Override
    public Issue getValueFromIssue(CustomField field, Issue issue) {
        List<Object> stored = issue instanceof PrefetchedValues known && known.valuesPrefetched()
                ? known.prefetchedValues(field.getIdAsLong(), STORED)
                : issue.getId() == null ? List.of() : values.getValues(field, issue.getId(), STORED);
        return stored.isEmpty() || stored.get(0) == null
                ? null
                : stores.issues().byId(Long.valueOf(stored.get(0).toString()));
    }

    @Override
    public Issue getDefaultValue(FieldConfig config) {
        return null;
    }

    @Override
    public void setDefaultValue(FieldConfig config, Issue value) {
        throw new UnsupportedOperationException("The sandbox's Epic Link has no default");
    }

    @Override
    public String getChangelogValue(CustomField field, Issue epic) {
        return epic == null ? "" : epic.getId().toString();
    }

    @Override
    public String getChangelogString(CustomField field, Issue epic) {
        return epic == null ? "" : epic.getKey();
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("any", getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        Issue epic = getValueFromIssue(field, issue);
        return new FieldJsonRepresentation(new JsonData(epic == null ? null : epic.getKey()));
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
                Object key = operation.getData().getData();
                if (!"set".equals(operation.getOperation()) || key != null && !(key instanceof String)) {
                    errors.addError(
                            fieldId,
                            NAME + " takes the key of an epic, or null",
                            ErrorCollection.Reason.VALIDATION_FAILED);
                } else {
                    input.addCustomFieldValue(field.getIdAsLong(), key == null ? "" : (String) key);
                }
            }
            return errors;
        }
    }

    @Override
    public String html(String template, CustomField field, Object value) {
        String key = Escape.html(value instanceof Issue epic ? epic.getKey() : value == null ? "" : value.toString());
        return template.equals("edit")
                ? "<div class=\"field-group\"><label for=\"" + field.getId() + "\">" + NAME
                        + "</label><input class=\"text\""
                        + " type=\"text\" id=\"" + field.getId() + "\" name=\"" + field.getId() + "\" value=\"" + key
                        + "\"/></div>"
                : "<a href=\"/jira/browse/" + key + "\">" + key + "</a>";
    }
}
