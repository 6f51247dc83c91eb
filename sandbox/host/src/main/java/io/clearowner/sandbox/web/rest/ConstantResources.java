package io.clearowner.sandbox.web.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lists of constants: {@code /rest/api/2/{serverInfo,project,field,status,priority,issuetype,resolution}}
 * (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/).
 */
@Path("/")
public final class ConstantResources {
    private static final List<String[]> SYSTEM_FIELDS = List.of(
            new String[] {"summary", "Summary", "string"}, new String[] {"issuetype", "Issue Type", "issuetype"},
            new String[] {"status", "Status", "status"}, new String[] {"priority", "Priority", "priority"},
            new String[] {"resolution", "Resolution", "resolution"}, new String[] {"assignee", "Assignee", "user"},
            new String[] {"reporter", "Reporter", "user"}, new String[] {"description", "Description", "string"},
            new String[] {"project", "Project", "project"}, new String[] {"created", "Created", "datetime"},
            new String[] {"updated", "Updated", "datetime"}, new String[] {"duedate", "Due Date", "date"});
    private final Host host;

    public ConstantResources(Host host) {
        this.host = host;
    }

    @GET
    @Path("/serverInfo")
    @UnrestrictedAccess
    public Map<String, Object> serverInfo() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("baseUrl", JiraJson.baseUrl());
        json.put("version", "11.3.0");
        json.put("versionNumbers", List.of(11, 3, 0));
        json.put("deploymentType", "Server");
        json.put("serverTitle", "Sandbox – a stand-in for Jira");
        return json;
    }

    @GET
    @Path("/project")
    public List<Map<String, Object>> projects(@QueryParam("includeArchived") boolean includeArchived) {
        return visible()
                .filter(project -> includeArchived || !project.isArchived())
                .sorted(Comparator.comparing(Project::getName))
                .map(JiraJson::project)
                .toList();
    }

    @GET
    @Path("/project/{project}")
    public Map<String, Object> project(@PathParam("project") String keyOrId) {
        return visible()
                .filter(found -> found.getKey().equals(keyOrId)
                        || String.valueOf(found.getId()).equals(keyOrId))
                .findFirst()
                .map(JiraJson::project)
                .orElseThrow(() -> ErrorsOf.message(404, "No project could be found with key '" + keyOrId + "'."));
    }

    /** With the archived ones, to which direct links still lead. */
    private Stream<Project> visible() {
        return host.get(ProjectManager.class).getProjectObjects().stream()
                .filter(project -> host.get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, host.user()));
    }

    @GET
    @Path("/field")
    public List<Map<String, Object>> fields() {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (String[] field : SYSTEM_FIELDS) {
            fields.add(
                    field(field[0], field[1], false, List.of(field[0]), Map.of("type", field[2], "system", field[0])));
        }
        for (CustomField field : host.get(CustomFieldManager.class).getCustomFieldObjects()) {
            fields.add(json(field));
        }
        return fields;
    }

    static Map<String, Object> json(CustomField field) {
        return field(
                field.getId(),
                field.getName(),
                true,
                List.copyOf(field.getClauseNames().getJqlFieldNames()),
                schema(field));
    }

    static Map<String, Object> schema(CustomField field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (field.getCustomFieldType() instanceof RestAwareCustomFieldType type) {
            JsonType json = type.getJsonSchema(field);
            schema.put("type", json.getType());
            if (json.getItems() != null) {
                schema.put("items", json.getItems());
            }
        }
        schema.put("custom", field.getCustomFieldType().getKey());
        schema.put("customId", field.getIdAsLong());
        return schema;
    }

    private static Map<String, Object> field(
            String id, String name, boolean custom, List<String> clauseNames, Map<String, Object> schema) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name);
        json.put("custom", custom);
        json.put("orderable", true);
        json.put("navigable", true);
        json.put("searchable", true);
        json.put("clauseNames", clauseNames);
        json.put("schema", schema);
        return json;
    }

    @GET
    @Path("/status")
    public List<Map<String, Object>> statuses() {
        return host.get(ConstantsManager.class).getStatuses().stream()
                .map(JiraJson::status)
                .toList();
    }

    @GET
    @Path("/issuetype")
    public List<Map<String, Object>> issueTypes() {
        return host.get(ConstantsManager.class).getAllIssueTypeObjects().stream()
                .map(JiraJson::issueType)
                .toList();
    }

    @GET
    @Path("/priority")
    public List<Map<String, Object>> priorities() {
        return host.get(Constants.class).priorities().stream()
                .map(priority -> JiraJson.constant("priority", priority))
                .toList();
    }

    @GET
    @Path("/resolution")
    public List<Map<String, Object>> resolutions() {
        return host.get(Constants.class).resolutions().stream()
                .map(resolution -> JiraJson.constant("resolution", resolution))
                .toList();
    }
}
