package io.clearowner.sandbox.model.field;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchContext;
import io.clearowner.sandbox.model.project.Projects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Custom fields
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/CustomFieldManager.html).
 */
@SuppressWarnings("rawtypes") // The API is raw.
public abstract class HostCustomFieldManager implements CustomFieldManager {
    private static final String PREFIX = "customfield_";

    private final CustomFields fields;
    private final FieldTypes types;
    private final Projects projects;

    public HostCustomFieldManager(CustomFields fields, FieldTypes types, Projects projects) {
        this.fields = fields;
        this.types = types;
        this.projects = projects;
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return fields.byId(id);
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return id != null && id.matches(PREFIX + "\\d{1,18}")
                ? getCustomFieldObject(Long.valueOf(id.substring(PREFIX.length())))
                : null;
    }

    @Override
    public boolean exists(String id) {
        return getCustomFieldObject(id) != null;
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return fields.all();
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.getName().equals(name))
                .toList();
    }

    @Override
    public List<CustomField> getGlobalCustomFieldObjects() {
        return getCustomFieldObjects().stream().filter(CustomField::isGlobal).toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Long projectId, String issueType) {
        return getCustomFieldObjects(projectId, issueType == null ? null : List.of(issueType));
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Long projectId, List<String> issueTypes) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.isInScope(projects.byId(projectId), issueTypes))
                .toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(SearchContext context) {
        List<Long> projectIds =
                context.getProjectIds().isEmpty() ? Collections.singletonList(null) : context.getProjectIds();
        return getCustomFieldObjects().stream()
                .filter(field -> projectIds.stream()
                        .anyMatch(id -> field.isInScope(projects.byId(id), context.getIssueTypeIds())))
                .toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects(issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public List<CustomFieldType<?, ?>> getCustomFieldTypes() {
        return List.copyOf(types.types());
    }

    @Override
    public CustomFieldType getCustomFieldType(String key) {
        return key == null ? null : types.type(key);
    }

    @Override
    @SuppressWarnings("unchecked") // The parameter of the API is raw.
    public List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType type) {
        return types.searchers((CustomFieldType<?, ?>) type);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return types.searcher(key);
    }

    @Override
    public CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> type) {
        return getCustomFieldSearchers(type).stream().findFirst().orElse(null);
    }

    @Override
    public CustomField createCustomField(
            String name,
            String description,
            CustomFieldType type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        if (name == null || name.isBlank() || type == null) {
            throw new IllegalArgumentException("A custom field needs a name and a type");
        }
        List<CustomFields.Context> where = new ArrayList<>();
        for (JiraContextNode node : contexts == null ? List.<JiraContextNode>of() : contexts) {
            for (IssueType issueType : issueTypes == null ? Collections.<IssueType>singletonList(null) : issueTypes) {
                where.add(new CustomFields.Context(node.getProjectId(), issueType == null ? null : issueType.getId()));
            }
        }
        return fields.add(name, description, type.getKey(), FieldTypes.key(searcher), where);
    }

    @Override
    public void removeCustomField(CustomField field) throws RemoveException {
        field.remove();
        fields.remove(field.getIdAsLong());
    }

    @Override
    public void removeCustomFieldPossiblyLeavingOrphanedData(Long id) throws RemoveException {
        CustomField field = getCustomFieldObject(id);
        if (field != null) {
            removeCustomField(field);
        } else {
            fields.remove(id);
        }
    }

    @Override
    public void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher) {
        fields.update(id, name, description, FieldTypes.key(searcher));
    }

    @Override
    public void refresh() {
        fields.read();
    }

    @Override
    public void refreshConfigurationSchemes(Long customFieldId) {
        refresh();
    }

    @Override
    public void clear() {
        refresh();
    }
}
