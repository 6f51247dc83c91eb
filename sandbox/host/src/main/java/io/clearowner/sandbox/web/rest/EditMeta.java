package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.field.Screens;
import io.clearowner.sandbox.model.project.ProjectParts;
import io.clearowner.sandbox.web.http.Host;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of the edit screen, for {@code editmeta}
 * (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/issue-getEditIssueMeta). There are none where
 * the user may not edit the issue (https://jira.atlassian.com/browse/JRASERVER-63664).
 */
record EditMeta(Host host) {

    Map<String, Object> of(Issue issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (host.get(IssueService.class).isEditable(issue, host.user())) {
            for (String id : host.get(Screens.class).fields()) {
                Map<String, Object> field = id.startsWith("customfield_") ? custom(id, issue) : system(id, issue);
                if (field != null) {
                    fields.put(id, field);
                }
            }
        }
        return Map.of("fields", fields);
    }

    /** Null if the field does not apply to the issue or cannot be set by REST. */
    private Map<String, Object> custom(String id, Issue issue) {
        return host.get(CustomFieldManager.class).getCustomFieldObjects(issue).stream()
                .filter(field -> field.getId().equals(id)
                        && field.isEditable()
                        && field.getCustomFieldType() instanceof RestCustomFieldTypeOperations)
                .findFirst()
                .map(EditMeta::custom)
                .orElse(null);
    }

    private static Map<String, Object> custom(CustomField field) {
        return field(field.getName(), false, ConstantResources.schema(field));
    }

    /** Null for a field that REST of the sandbox does not describe. */
    private Map<String, Object> system(String id, Issue issue) {
        Map<String, Object> field =
                switch (id) {
                    case "summary" -> field("Summary", true, schema("string", id));
                    case "description" -> field("Description", false, schema("string", id));
                    case "issuetype" -> field("Issue Type", true, schema("issuetype", id));
                    case "priority" -> field("Priority", false, schema("priority", id));
                    case "assignee" -> field("Assignee", false, schema("user", id));
                    case "reporter" -> field("Reporter", true, schema("user", id));
                    case "duedate" -> field("Due Date", false, schema("date", id));
                    case "components" -> field("Component/s", false, schema("component", id, "array"));
                    case "fixVersions" -> field("Fix Version/s", false, schema("version", id, "array"));
                    case "versions" -> field("Affects Version/s", false, schema("version", id, "array"));
                    case "labels" -> field("Labels", false, schema("string", id, "array"));
                    default -> null;
                };
        if (field != null) {
            List<Map<String, Object>> allowed = allowed(id, issue);
            if (allowed != null) {
                field.put("allowedValues", allowed);
            }
        }
        return field;
    }

    private List<Map<String, Object>> allowed(String id, Issue issue) {
        Long project = issue.getProjectId();
        var parts = host.get(ProjectParts.class);
        return switch (id) {
            case "priority" ->
                host.get(Constants.class).priorities().stream()
                        .map(priority -> JiraJson.constant("priority", priority))
                        .toList();
            case "issuetype" ->
                issue.getProjectObject().getIssueTypes().stream()
                        .filter(type -> type.isSubTask() == issue.isSubTask())
                        .map(JiraJson::issueType)
                        .toList();
            case "components" ->
                parts.components(project).stream().map(JiraJson::component).toList();
            case "fixVersions", "versions" ->
                parts.versions(project).stream().map(JiraJson::version).toList();
            default -> null;
        };
    }

    private static Map<String, Object> schema(String type, String system) {
        return Map.of("type", type, "system", system);
    }

    private static Map<String, Object> schema(String items, String system, String type) {
        return Map.of("type", type, "items", items, "system", system);
    }

    /** The sandbox has no operation but set. */
    private static Map<String, Object> field(String name, boolean required, Map<String, Object> schema) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("required", required);
        json.put("schema", schema);
        json.put("name", name);
        json.put("operations", List.of("set"));
        return json;
    }
}
