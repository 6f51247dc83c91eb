package io.clearowner.sandbox.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.permission.ProjectRoles;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code /rest/api/2/project/KEY/role}: the roles, and adding people to one
 * (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/project/{projectIdOrKey}/role).
 */
@Path("/project/{project}/role")
public final class ProjectRoleResource {
    private final Host host;
    private final RestLookup lookup;

    public ProjectRoleResource(Host host) {
        this.host = host;
        this.lookup = new RestLookup(host);
    }

    @GET
    public Map<String, String> roles(@PathParam("project") String key) {
        Long project = lookup.administered(key).getId();
        Map<String, String> urls = new LinkedHashMap<>();
        host.get(ProjectRoles.class)
                .all()
                .forEach(role -> urls.put(role.name(), "/rest/api/2/project/" + project + "/role/" + role.id()));
        return urls;
    }

    /** {@code {"user": ["name"]}} or {@code {"group": ["name"]}}. */
    @POST
    @Path("/{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void add(@PathParam("project") String key, @PathParam("role") long role, JsonNode body) {
        Long project = lookup.administered(key).getId();
        ProjectRoles roles = host.get(ProjectRoles.class);
        if (roles.byId(role).isEmpty() || body == null) {
            throw ErrorsOf.message(404, "There is no role " + role);
        }
        body.path("user")
                .forEach(name -> roles.addUser(
                        project,
                        role,
                        host.get(Accounts.class)
                                .byName(name.asText())
                                .orElseThrow(() -> ErrorsOf.message(400, "There is no user " + name.asText()))
                                .getKey()));
        body.path("group").forEach(name -> roles.addGroup(project, role, name.asText()));
    }
}
