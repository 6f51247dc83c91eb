package io.clearowner.jira.ui.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import java.util.HashMap;
import java.util.Map;

/**
 * The effective owner of one role, own or inherited, as a single user that Jira's user searcher finds.
 *
 * <p>Implements neither {@code UserField} nor {@code UserCFNotificationTypeAware}, so that no permission, security or
 * notification scheme offers it: {@code no-access} asks for permissions, which would ask for the owner again.
 */
// Unverified on Jira 11: the user searcher indexes the user that a calculated field returns.
abstract class EffectiveOwnerFieldType extends CalculatedFieldType<ApplicationUser> {

    private final Role role;
    private final IssueAssessor assessor;
    private final OwnerFieldSupport support;

    EffectiveOwnerFieldType(Role role, IssueAssessor assessor, OwnerFieldSupport support) {
        this.role = role;
        this.assessor = assessor;
        this.support = support;
    }

    @Override
    ApplicationUser compute(Issue issue) {
        return assessor.effectiveOwner(issue, role)
                .map(owner -> support.byKey(owner.user().value()))
                .orElse(null);
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
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("owners", support.views());
        parameters.put("fieldTypeKey", getKey());
        return parameters;
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.USER_TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        ApplicationUser owner = getValueFromIssue(field, issue);
        return new FieldJsonRepresentation(new JsonData(owner == null ? null : support.json(owner)));
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
