package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.issue.ProjectAdministration;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.project.ProjectParts;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Components and versions, and who leads a project: {@code /rest/api/2/{component,version,project}}
 * (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/component).
 */
@Path("/")
public final class ProjectResources {
    private final Host host;

    public ProjectResources(Host host) {
        this.host = host;
    }

    @GET
    @Path("/project/{project}/components")
    public List<Map<String, Object>> components(@PathParam("project") String keyOrId) {
        return project(keyOrId, ProjectPermissions.BROWSE_PROJECTS).getProjectComponents().stream()
                .sorted(Comparator.comparing(ProjectComponent::getName))
                .map(this::json)
                .toList();
    }

    @GET
    @Path("/project/{project}/versions")
    public List<Map<String, Object>> versions(@PathParam("project") String keyOrId) {
        return project(keyOrId, ProjectPermissions.BROWSE_PROJECTS).getVersions().stream()
                .map(JiraJson::version)
                .toList();
    }

    /** The lead only. */
    @PUT
    @Path("/project/{project}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> lead(@PathParam("project") String keyOrId, JsonNode body) {
        Project project = project(keyOrId, ProjectPermissions.ADMINISTER_PROJECTS);
        if (body == null || body.size() != 1 || !body.hasNonNull("lead")) {
            throw ErrorsOf.message(400, "The sandbox changes the lead of a project only");
        }
        ApplicationUser lead = user("projectLead", body.get("lead").asText());
        return JiraJson.project(administration().setLead(host.user(), project.getId(), lead));
    }

    @POST
    @Path("/version")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response createVersion(JsonNode body) {
        Project project = project(text(body, "project"), ProjectPermissions.ADMINISTER_PROJECTS);
        String name = name(body);
        if (project.getVersions().stream().anyMatch(version -> version.getName().equalsIgnoreCase(name))) {
            throw ErrorsOf.field("name", "A version with this name already exists in this project.");
        }
        return Response.status(Response.Status.CREATED)
                .entity(JiraJson.version(administration().createVersion(project.getId(), name)))
                .build();
    }

    @GET
    @Path("/component/{id}")
    public Map<String, Object> component(@PathParam("id") String id) {
        return json(component(id, ProjectPermissions.BROWSE_PROJECTS));
    }

    @POST
    @Path("/component")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonNode body) {
        Project project = project(text(body, "project"), ProjectPermissions.ADMINISTER_PROJECTS);
        String name = unused(project, name(body), null);
        return Response.status(Response.Status.CREATED)
                .entity(json(administration()
                        .createComponent(project.getId(), name, text(body, "description"), lead(body, null))))
                .build();
    }

    @PUT
    @Path("/component/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> update(@PathParam("id") String id, JsonNode body) {
        ProjectComponent old = component(id, ProjectPermissions.ADMINISTER_PROJECTS);
        Project project = project(old.getProjectId().toString(), ProjectPermissions.BROWSE_PROJECTS);
        String name = body.has("name") ? unused(project, name(body), old) : old.getName();
        return json(administration()
                .updateComponent(
                        old.getId(),
                        name,
                        body.has("description") ? text(body, "description") : old.getDescription(),
                        lead(body, old.getComponentLead())));
    }

    @DELETE
    @Path("/component/{id}")
    public void delete(@PathParam("id") String id, @QueryParam("moveIssuesTo") String moveIssuesTo) {
        ProjectComponent component = component(id, ProjectPermissions.ADMINISTER_PROJECTS);
        Long swap = null;
        if (moveIssuesTo != null) {
            ProjectComponent other = component(moveIssuesTo, ProjectPermissions.ADMINISTER_PROJECTS);
            if (other.equals(component) || !other.getProjectId().equals(component.getProjectId())) {
                throw ErrorsOf.message(400, "The component " + moveIssuesTo + " cannot take these issues.");
            }
            swap = other.getId();
        }
        administration().deleteComponent(component.getId(), swap);
    }

    private ProjectAdministration administration() {
        return host.get(ProjectAdministration.class);
    }

    private Project project(String keyOrId, ProjectPermissionKey permission) {
        var projects = host.get(ProjectManager.class);
        Project found = keyOrId == null
                ? null
                : keyOrId.matches("\\d{1,18}")
                        ? projects.getProjectObj(Long.valueOf(keyOrId))
                        : projects.getProjectObjByKey(keyOrId);
        if (found == null || !may(ProjectPermissions.BROWSE_PROJECTS, found)) {
            throw ErrorsOf.message(404, "No project could be found with key '" + keyOrId + "'.");
        }
        if (!may(permission, found) && !host.admin()) {
            throw ErrorsOf.message(403, "You cannot edit the configuration of this project.");
        }
        return found;
    }

    private boolean may(ProjectPermissionKey permission, Project project) {
        return host.get(PermissionManager.class).hasPermission(permission, project, host.user());
    }

    private ProjectComponent component(String id, ProjectPermissionKey permission) {
        ProjectComponent found =
                id.matches("\\d{1,18}") ? host.get(ProjectParts.class).component(Long.valueOf(id)) : null;
        if (found == null) {
            throw ErrorsOf.message(404, "The component with id " + id + " does not exist.");
        }
        project(found.getProjectId().toString(), permission);
        return found;
    }

    private static String unused(Project project, String name, ProjectComponent own) {
        if (project.getProjectComponents().stream()
                .anyMatch(other -> !other.equals(own) && other.getName().equalsIgnoreCase(name))) {
            throw ErrorsOf.field("name", "A component with the name " + name + " already exists in this project.");
        }
        return name;
    }

    private static String text(JsonNode body, String field) {
        return body == null ? null : body.path(field).textValue();
    }

    private static String name(JsonNode body) {
        String name = text(body, "name");
        if (name == null || name.isBlank()) {
            throw ErrorsOf.field("name", "The name must not be empty.");
        }
        return name.trim();
    }

    private ApplicationUser lead(JsonNode body, ApplicationUser before) {
        if (!body.has("leadUserName")) {
            return before;
        }
        String name = text(body, "leadUserName");
        return name == null || name.isEmpty() ? null : user("leadUserName", name);
    }

    private ApplicationUser user(String field, String name) {
        Optional<ApplicationUser> found = host.get(Accounts.class).byName(name);
        return found.orElseThrow(() -> ErrorsOf.field(field, "The user " + name + " does not exist."));
    }

    private Map<String, Object> json(ProjectComponent component) {
        Map<String, Object> json = JiraJson.component(component);
        json.put("lead", JiraJson.user(component.getComponentLead()));
        json.put("projectId", component.getProjectId());
        return json;
    }
}
