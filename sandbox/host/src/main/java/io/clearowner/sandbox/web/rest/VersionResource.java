package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.issue.ProjectAdministration;
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
import java.util.Map;

/**
 * Renames and deletes versions: {@code /rest/api/2/version/ID}
 * (https://developer.atlassian.com/server/jira/platform/rest/v11000/api-group-version/).
 */
@Path("/")
public final class VersionResource {
    private final Host host;
    private final RestLookup lookup;

    public VersionResource(Host host) {
        this.host = host;
        this.lookup = new RestLookup(host);
    }

    @GET
    @Path("/version/{id}")
    public Map<String, Object> version(@PathParam("id") String id) {
        Version version = find(id);
        lookup.project(version.getProjectId().toString());
        return JiraJson.version(version);
    }

    /** The name only. */
    @PUT
    @Path("/version/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> rename(@PathParam("id") String id, JsonNode body) {
        Version version = administered(id);
        Project project = lookup.project(version.getProjectId().toString());
        String name = body == null ? "" : body.path("name").asText("").trim();
        if (body == null || body.size() != 1 || name.isEmpty()) {
            throw ErrorsOf.field("name", "The sandbox changes the name of a version only, and it must not be empty");
        }
        if (project.getVersions().stream()
                .anyMatch(other -> !other.equals(version) && other.getName().equalsIgnoreCase(name))) {
            throw ErrorsOf.field("name", "A version with this name already exists in this project.");
        }
        return JiraJson.version(administration().renameVersion(version.getId(), name));
    }

    @DELETE
    @Path("/version/{id}")
    public void delete(
            @PathParam("id") String id,
            @QueryParam("moveFixIssuesTo") String fix,
            @QueryParam("moveAffectedIssuesTo") String affected) {
        Version version = administered(id);
        administration().deleteVersion(version.getId(), swap(version, fix), swap(version, affected));
    }

    /** Takes the place of the DELETE, which is deprecated. */
    @POST
    @Path("/version/{id}/removeAndSwap")
    @Consumes(MediaType.APPLICATION_JSON)
    public void removeAndSwap(@PathParam("id") String id, JsonNode body) {
        delete(id, number(body, "moveFixIssuesTo"), number(body, "moveAffectedIssuesTo"));
    }

    private static String number(JsonNode body, String field) {
        return body == null || !body.hasNonNull(field) ? null : body.get(field).asText();
    }

    private Long swap(Version version, String id) {
        if (id == null) {
            return null;
        }
        Version other = find(id);
        if (other.equals(version) || !other.getProjectId().equals(version.getProjectId())) {
            throw ErrorsOf.message(400, "The version " + id + " cannot take these issues.");
        }
        return other.getId();
    }

    private Version administered(String id) {
        Version version = find(id);
        lookup.administered(version.getProjectId().toString());
        return version;
    }

    private Version find(String id) {
        Version found = id.matches("\\d{1,18}") ? host.get(ProjectParts.class).version(Long.valueOf(id)) : null;
        if (found == null) {
            throw ErrorsOf.message(404, "Could not find version for id '" + id + "'");
        }
        return found;
    }

    private ProjectAdministration administration() {
        return host.get(ProjectAdministration.class);
    }
}
