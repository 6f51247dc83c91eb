package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.model.project.Projects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The one context of a custom field; it has the field's id. */
public abstract class HostFieldConfigScheme implements FieldConfigScheme {
    private final StoredCustomField field;
    private final CustomFields.Definition definition;
    private final Projects projects;

    public HostFieldConfigScheme(StoredCustomField field, CustomFields.Definition definition, Projects projects) {
        this.field = field;
        this.definition = definition;
        this.projects = projects;
    }

    static FieldConfigScheme of(StoredCustomField field, CustomFields.Definition definition, Projects projects) {
        return Partial.create(HostFieldConfigScheme.class, field, definition, projects);
    }

    @Override
    public Long getId() {
        return definition.id();
    }

    @Override
    public String getName() {
        return "Default Configuration Scheme for " + definition.name();
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public Map<String, FieldConfig> getConfigs() {
        Map<String, FieldConfig> configs = new HashMap<>();
        definition.contexts().forEach(context -> configs.put(context.issueTypeId(), new HostFieldConfig(field)));
        return configs;
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return new HostFieldConfig(field);
    }

    @Override
    public List<JiraContextNode> getContexts() {
        return definition.contexts().stream()
                .map(CustomFields.Context::projectId)
                .distinct()
                .map(id -> id == null ? GlobalIssueContext.getInstance() : new ProjectContext(id))
                .toList();
    }

    @Override
    public boolean isInContext(IssueContext issueContext) {
        return field.appliesTo(issueContext);
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return getAssociatedProjectIds().stream()
                .map(projects::byId)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return definition.contexts().stream()
                .map(CustomFields.Context::projectId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        return field.getAssociatedIssueTypes();
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        return definition.contexts().stream()
                .map(CustomFields.Context::issueTypeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public boolean isGlobal() {
        return field.isGlobal();
    }

    @Override
    public boolean isAllProjects() {
        return field.isAllProjects();
    }

    @Override
    public boolean isAllIssueTypes() {
        return field.isAllIssueTypes();
    }

    @Override
    public boolean isEnabled() {
        return field.isEnabled();
    }

    @Override
    public boolean isBasicMode() {
        return true;
    }
}
