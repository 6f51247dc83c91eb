package io.clearowner.jira.ui.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import java.util.HashMap;
import java.util.Map;

/** The clarity of one role as a code. */
abstract class ClarityFieldType extends CalculatedFieldType<String> {

    private final Role role;
    private final IssueAssessor assessor;

    ClarityFieldType(Role role, IssueAssessor assessor) {
        this.role = role;
        this.assessor = assessor;
    }

    @Override
    String compute(Issue issue) {
        return assessor.clarity(issue, role).code();
    }

    @Override
    public String getStringFromSingularObject(String code) {
        return code;
    }

    @Override
    public String getSingularObjectFromString(String code) {
        return code;
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("clarityView", new ClarityView(getValueFromIssue(field, issue), getI18nBean()));
        parameters.put("fieldTypeKey", getKey());
        return parameters;
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.STRING_TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }

    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        CustomField field = context.getCustomField();
        return FieldExportPartsBuilder.buildSinglePartRepresentation(
                field.getId(), context.getDefaultColumnHeader(), getValueFromIssue(field, issue));
    }
}
