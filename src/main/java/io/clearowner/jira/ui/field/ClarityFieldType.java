package io.clearowner.jira.ui.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clarity of one role as a code, computed whenever Jira reads or indexes the issue. It is neither stored nor
 * editable. Extends {@code AbstractCustomFieldType}, whose package in Jira 11 is confirmed; that of
 * {@code CalculatedCFType} is not.
 */
abstract class ClarityFieldType extends AbstractCustomFieldType<String, String>
        implements RestAwareCustomFieldType, ExportableCustomFieldType {

    private static final Logger log = LoggerFactory.getLogger(ClarityFieldType.class);

    private final Role role;
    private final IssueAssessor assessor;
    private final AtomicBoolean failed = new AtomicBoolean();

    ClarityFieldType(Role role, IssueAssessor assessor) {
        this.role = role;
        this.assessor = assessor;
    }

    /** The code; null if the issue cannot be assessed now, since one issue must not stop an index run. */
    // Unverified on Jira 11: Jira reads this value when it indexes an issue for the exact text searcher.
    @Override
    public String getValueFromIssue(CustomField field, Issue issue) {
        if (issue == null || issue.getId() == null) {
            return null;
        }
        try {
            return assessor.clarity(issue, role).code();
        } catch (RuntimeException e) {
            if (failed.compareAndSet(false, true)) {
                log.warn(
                        "Cannot assess {}; its {} is left out of the index. More such issues are logged at level debug",
                        issue.getKey(),
                        role.clarityName(),
                        e);
            } else {
                log.debug("Cannot assess {}; its {} is left out of the index", issue.getKey(), role.clarityName(), e);
            }
            return null;
        }
    }

    /** Calculated values cannot be edited, not even in bulk. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEdit) {
        return "clear-owner.field.error.calculated";
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
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
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

    // == Nothing is stored, so there is nothing to write, validate or default ==================================

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return List.of();
    }

    @Override
    public void createValue(CustomField field, Issue issue, String value) {}

    @Override
    public void updateValue(CustomField field, Issue issue, String value) {}

    @Override
    public Set<Long> remove(CustomField field) {
        return Set.of();
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {}

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Override
    public String getDefaultValue(FieldConfig config) {
        return null;
    }

    @Override
    public void setDefaultValue(FieldConfig config, String value) {}

    @Override
    public String getChangelogValue(CustomField field, String value) {
        return null;
    }
}
