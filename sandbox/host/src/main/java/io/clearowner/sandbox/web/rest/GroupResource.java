package io.clearowner.sandbox.web.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * {@code /rest/api/2/group/user}
 * (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/group-addUserToGroup).
 */
@Path("/group/user")
@AdminOnly
public final class GroupResource {
    private final Host host;

    public GroupResource(Host host) {
        this.host = host;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@QueryParam("groupname") String group, JsonNode body) {
        accounts()
                .addMember(
                        existing(group),
                        key(body == null ? null : body.path("name").textValue()));
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("name", group))
                .build();
    }

    @DELETE
    public Response remove(@QueryParam("groupname") String group, @QueryParam("username") String name) {
        accounts().removeMember(existing(group), key(name));
        return Response.ok().build();
    }

    private Accounts accounts() {
        return host.get(Accounts.class);
    }

    private String existing(String group) {
        if (group == null || !accounts().groups().contains(group)) {
            throw ErrorsOf.message(404, "The group named '" + group + "' does not exist.");
        }
        return group;
    }

    private String key(String name) {
        return accounts()
                .byName(name)
                .orElseThrow(() -> ErrorsOf.message(404, "The user named '" + name + "' does not exist"))
                .getKey();
    }
}
