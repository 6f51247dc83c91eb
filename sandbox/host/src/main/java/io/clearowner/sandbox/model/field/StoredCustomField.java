package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.customfields.view.CustomFieldParamsImpl;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.ClauseNames;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.project.Projects;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import webwork.action.Action;

/**
 * A custom field
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/CustomField.html).
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // The API is raw.
public abstract class StoredCustomField implements CustomField {
    private final CustomFields.Definition definition;
    private final FieldTypes types;
    private final Projects projects;
    private final Constants constants;
    private final FieldHtml html;
    private final HiddenFields hidden;

    public StoredCustomField(
            CustomFields.Definition definition,
            FieldTypes types,
            Projects projects,
            Constants constants,
            FieldHtml html,
            HiddenFields hidden) {
        this.definition = definition;
        this.types = types;
        this.projects = projects;
        this.constants = constants;
        this.html = html;
        this.hidden = hidden;
    }

    @Override
    public String getId() {
        return "customfield_" + definition.id();
    }

    @Override
    public Long getIdAsLong() {
        return definition.id();
    }

    @Override
    public String getName() {
        return definition.name();
    }

    @Override
    public String getNameKey() {
        return definition.name();
    }

    @Override
    public String getFieldName() {
        return definition.name();
    }

    @Override
    public String getUntranslatedName() {
        return definition.name();
    }

    @Override
    public String getDescription() {
        return definition.description();
    }

    @Override
    public String getUntranslatedDescription() {
        return definition.description();
    }

    @Override
    public CustomFieldType getCustomFieldType() {
        return types.type(definition.typeKey());
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher() {
        return types.searcher(definition.searcherKey());
    }

    @Override
    public ClauseNames getClauseNames() {
        return new CustomFieldClauseNames(definition.id(), definition.name());
    }

    @Override
    public boolean isInScope(Project project, List<String> issueTypeIds) {
        Long projectId = project == null ? null : project.getId();
        return definition.contexts().stream()
                .anyMatch(context -> (context.projectId() == null
                                || projectId == null
                                || context.projectId().equals(projectId))
                        && (context.issueTypeId() == null
                                || issueTypeIds == null
                                || issueTypeIds.isEmpty()
                                || issueTypeIds.contains(context.issueTypeId())));
    }

    boolean appliesTo(IssueContext issue) {
        return definition.contexts().stream()
                .anyMatch(context ->
                        (context.projectId() == null || context.projectId().equals(issue.getProjectId()))
                                && (context.issueTypeId() == null
                                        || context.issueTypeId().equals(issue.getIssueTypeId())));
    }

    @Override
    public boolean isGlobal() {
        return isAllProjects() && isAllIssueTypes();
    }

    @Override
    public boolean isAllProjects() {
        return definition.contexts().stream().anyMatch(context -> context.projectId() == null);
    }

    @Override
    public boolean isAllIssueTypes() {
        return definition.contexts().stream().anyMatch(context -> context.issueTypeId() == null);
    }

    @Override
    public boolean isEnabled() {
        return !definition.contexts().isEmpty();
    }

    @Override
    public boolean isEditable() {
        return FieldTypes.descriptor(getCustomFieldType()).templates().containsKey("edit");
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return definition.contexts().stream()
                .map(CustomFields.Context::projectId)
                .filter(Objects::nonNull)
                .distinct()
                .map(projects::byId)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<IssueType> getAssociatedIssueTypes() {
        return definition.contexts().stream()
                .map(CustomFields.Context::issueTypeId)
                .distinct()
                .map(constants::issueType)
                .toList();
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return getRelevantConfig((IssueContext) issue);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext issue) {
        return appliesTo(issue) ? new HostFieldConfig(this) : null;
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return isEnabled() ? List.of(HostFieldConfigScheme.of(this, definition, projects)) : List.of();
    }

    @Override
    public Object getValue(Issue issue) {
        return appliesTo(issue) ? getCustomFieldType().getValueFromIssue(this, issue) : null;
    }

    @Override
    public boolean hasValue(Issue issue) {
        return issue.getCustomFieldValue(this) != null;
    }

    @Override
    public Object getDefaultValue(Issue issue) {
        FieldConfig config = getRelevantConfig(issue);
        return config == null ? null : getCustomFieldType().getDefaultValue(config);
    }

    @Override
    public CustomFieldParams getCustomFieldValues(Map holder) {
        return (CustomFieldParams) holder.get(getId());
    }

    @Override
    public void populateDefaults(Map holder, Issue issue) {
        holder.put(getId(), params(getDefaultValue(issue)));
    }

    @Override
    public void populateFromIssue(Map holder, Issue issue) {
        holder.put(getId(), about(params(issue.getCustomFieldValue(this)), issue));
    }

    private CustomFieldParams params(Object value) {
        return value == null ? new CustomFieldParamsImpl(this) : new CustomFieldParamsImpl(this, value);
    }

    /**
     * The submitted parameters of this field: {@code customfield_10000}, and {@code customfield_10000:key} for parts.
     */
    public CustomFieldParams submitted(Map<String, String[]> parameters, Issue issue) {
        CustomFieldParams params = new CustomFieldParamsImpl(this);
        parameters.forEach((name, values) -> {
            if (values != null && (name.equals(getId()) || name.startsWith(getId() + ":"))) {
                params.put(name.equals(getId()) ? null : name.substring(getId().length() + 1), List.of(values));
            }
        });
        return about(params, issue);
    }

    /** Jira passes the id of the edited issue to a type in a special parameter. */
    private static CustomFieldParams about(CustomFieldParams params, Issue issue) {
        if (issue != null && issue.getId() != null) {
            params.put(
                    CustomFieldUtils.getParamKeyIssueId(), List.of(issue.getId().toString()));
        }
        return params;
    }

    @Override
    public void updateIssue(FieldLayoutItem layoutItem, MutableIssue issue, Map holder) {
        issue.setCustomFieldValue(
                this, getCustomFieldType().getValueFromCustomFieldParams(getCustomFieldValues(holder)));
    }

    @Override
    public void createValue(Issue issue, Object value) {
        getCustomFieldType().createValue(this, issue, value);
    }

    /** Writes the value if it differs from the stored one; a null changelog value keeps it out of the history. */
    @Override
    public void updateValue(
            FieldLayoutItem layoutItem, Issue issue, ModifiedValue modified, IssueChangeHolder changes) {
        CustomFieldType type = getCustomFieldType();
        Object old = type.getValueFromIssue(this, issue);
        Object now = modified.getNewValue();
        if (old == null ? now == null : type.valuesEqual(old, now)) {
            return;
        }
        if (old == null) {
            type.createValue(this, issue, now);
        } else {
            type.updateValue(this, issue, now);
        }
        String value = type.getChangelogValue(this, now);
        if (value != null) {
            changes.addChangeItem(new ChangeItemBean(
                    ChangeItemBean.CUSTOM_FIELD,
                    getName(),
                    old == null ? null : type.getChangelogValue(this, old),
                    old == null ? null : string(type, old),
                    value,
                    string(type, now)));
        }
    }

    private String string(CustomFieldType type, Object value) {
        String string = type.getChangelogString(this, value);
        return string == null ? type.getChangelogValue(this, value) : string;
    }

    @Override
    public Set<Long> remove() {
        return getCustomFieldType().remove(this);
    }

    @Override
    public boolean isShown(Issue issue) {
        return appliesTo(issue) && !hidden.hides(issue.getProjectId(), getId());
    }

    @Override
    public String getViewHtml(FieldLayoutItem layoutItem, Action action, Issue issue) {
        return html.view(this, issue);
    }

    @Override
    public String getColumnViewHtml(FieldLayoutItem layoutItem, Map displayParams, Issue issue) {
        return html.column(this, issue);
    }

    @Override
    public String getColumnHeadingKey() {
        return definition.name();
    }

    @Override
    public String getColumnCssClass() {
        return getId();
    }

    @Override
    public String getDefaultSortOrder() {
        return ORDER_ASCENDING;
    }

    @Override
    public String getHiddenFieldId() {
        return null;
    }

    @Override
    public String prettyPrintChangeHistory(String changeHistory) {
        return changeHistory;
    }

    @Override
    public String prettyPrintChangeHistory(String changeHistory, I18nHelper i18n) {
        return changeHistory;
    }

    @Override
    public int compareTo(Object other) {
        return getName().compareTo(((CustomField) other).getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return definition.id().hashCode();
    }

    @Override
    public String toString() {
        return getName() + " (" + getId() + ")";
    }
}
