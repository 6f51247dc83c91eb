package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import io.clearowner.sandbox.model.permission.Grants;
import io.clearowner.sandbox.model.permission.Grants.Level;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Issue security levels: {@code /rest/api/2/project/KEY/securitylevel} and {@code /rest/api/2/securitylevel/ID}
 * (https://developer.atlassian.com/server/jira/platform/rest/v11000/api-group-securitylevel/). Jira creates levels on
 * administration pages only; see {@link SandboxProjectsResource}.
 */
@Path("/")
public final class SecurityLevelResource {
    private final Host host;
    private final RestLookup lookup;

    public SecurityLevelResource(Host host) {
        this.host = host;
        this.lookup = new RestLookup(host);
    }

    /** The levels that the user can see, for who may set them. */
    @GET
    @Path("/project/{project}/securitylevel")
    public Map<String, Object> levels(@PathParam("project") String keyOrId) {
        Project project = lookup.project(keyOrId);
        boolean may = host.get(PermissionManager.class)
                .hasPermission(ProjectPermissions.SET_ISSUE_SECURITY, project, host.user());
        Grants grants = host.get(Grants.class);
        List<Map<String, Object>> levels = !may
                ? List.of()
                : grants.levelsOf(project.getId()).stream()
                        .filter(level -> grants.seesLevel(level.id(), host.user()))
                        .map(SecurityLevelResource::json)
                        .toList();
        return Map.of("levels", levels);
    }

    @GET
    @Path("/securitylevel/{id}")
    public Map<String, Object> level(@PathParam("id") String id) {
        Grants grants = host.get(Grants.class);
        Level level = id.matches("\\d{1,18}") ? grants.level(Long.parseLong(id)) : null;
        if (level == null || !host.admin() && !grants.seesLevel(level.id(), host.user())) {
            throw ErrorsOf.message(404, "The security level with id '" + id + "' does not exist.");
        }
        return json(level);
    }

    static Map<String, Object> json(Level level) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", JiraJson.baseUrl() + "/rest/api/2/securitylevel/" + level.id());
        json.put("id", String.valueOf(level.id()));
        json.put("description", "");
        json.put("name", level.name());
        return json;
    }
}
