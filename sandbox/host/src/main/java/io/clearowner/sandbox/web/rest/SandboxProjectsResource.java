package io.clearowner.sandbox.web.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.field.HiddenFields;
import io.clearowner.sandbox.model.issue.Archive;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.permission.Grants;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What Jira offers on pages of the administration of projects only, in {@code /rest/sandbox/1.0/projects/KEY}. */
@Path("/")
@AdminOnly
public final class SandboxProjectsResource {
    private final Host host;
    private final RestLookup lookup;

    public SandboxProjectsResource(Host host) {
        this.host = host;
        this.lookup = new RestLookup(host);
    }

    /** Indexes the issues of the project, as the page "Re-index" of its settings does. */
    @POST
    @Path("/projects/{project}/reindex")
    public void reIndex(@PathParam("project") String key) {
        host.get(Archive.class).reIndexProject(lookup.project(key).getId());
    }

    /** Hides a custom field in the field configuration of the project: {@code {"hidden": true}}. */
    @PUT
    @Path("/projects/{project}/fields/{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void hide(@PathParam("project") String key, @PathParam("field") String field, JsonNode body) {
        if (body == null || !body.path("hidden").isBoolean()) {
            throw ErrorsOf.field("hidden", "hidden must be true or false");
        }
        host.get(HiddenFields.class)
                .set(
                        lookup.project(key).getId(),
                        lookup.field(field).getId(),
                        body.get("hidden").asBoolean());
    }

    /** Creates a security level that these may see: {@code {"name": "…", "groups": ["…"], "users": ["name"]}}. */
    @POST
    @Path("/projects/{project}/securitylevels")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> addLevel(@PathParam("project") String key, JsonNode body) {
        String name = body == null ? "" : body.path("name").asText("").trim();
        if (name.isEmpty()) {
            throw ErrorsOf.field("name", "The name must not be empty.");
        }
        Accounts accounts = host.get(Accounts.class);
        Set<String> groups = new HashSet<>();
        body.path("groups").forEach(group -> groups.add(group.asText()));
        if (!accounts.groups().containsAll(groups)) {
            throw ErrorsOf.field("groups", "One of these groups does not exist.");
        }
        Set<String> users = new HashSet<>();
        body.path("users")
                .forEach(user -> users.add(accounts.byName(user.asText())
                        .orElseThrow(() -> ErrorsOf.field("users", "One of these users does not exist."))
                        .getKey()));
        return SecurityLevelResource.json(
                host.get(Grants.class).addLevel(lookup.project(key).getId(), name, groups, users));
    }
}
