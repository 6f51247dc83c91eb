package io.clearowner.jira.ui.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets an owner through Jira's issue resource, in the format of Jira's own user fields ({@code {"name": "fred"}} or
 * {@code null}); {@code {"key": "JIRAUSER10100"}} is accepted too.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/jira-rest-api-examples/">Jira REST examples</a>
 */
// Unverified on Jira 11: Jira sets custom fields of plugins through RestFieldOperationsHandler.
final class OwnerOperations implements RestFieldOperationsHandler {

    private static final String SET = "set";

    private final CustomField field;
    private final OwnerFieldSupport support;

    OwnerOperations(CustomField field, OwnerFieldSupport support) {
        this.field = field;
        this.support = support;
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(SET);
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
            if (!SET.equals(operation.getOperation())) {
                errors.addError(fieldId, support.text("clear-owner.field.error.operation", operation.getOperation()));
                continue;
            }
            String name = name(operation.getData(), fieldId, errors);
            if (name != null) {
                input.addCustomFieldValue(field.getId(), name);
            }
        }
        return errors;
    }

    /** @return empty to clear the field, null after adding an error */
    private String name(JsonData data, String fieldId, ErrorCollection errors) {
        if (data == null || data.isNull()) {
            return "";
        }
        if (data.isObject()) {
            Map<String, Object> user = data.asObject();
            if (user.get("name") instanceof String name) {
                return name;
            }
            if (user.get("key") instanceof String key) {
                // May be a deleted user, who may stay; the field's validation decides.
                return support.byKey(key).getName();
            }
        }
        errors.addError(fieldId, support.text("clear-owner.field.error.json", field.getFieldName()));
        return null;
    }
}
