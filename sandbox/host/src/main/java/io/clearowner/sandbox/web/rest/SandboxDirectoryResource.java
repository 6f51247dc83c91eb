package io.clearowner.sandbox.web.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.issue.Issues;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.people.HostUser;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens when an external directory, such as LDAP, is synchronized: {@code /rest/sandbox/1.0/users}. Who is gone
 * is deactivated if an issue or a comment names them as assignee, reporter or author, and deleted otherwise
 * (https://support.atlassian.com/jira/kb/ldap-user-deletion-effect-in-jira-user-base/).
 */
@Path("/")
@AdminOnly
public final class SandboxDirectoryResource {
    private final Host host;

    public SandboxDirectoryResource(Host host) {
        this.host = host;
    }

    @DELETE
    @Path("/users/{name}")
    public void gone(@PathParam("name") String name) {
        drop(List.of(existing(name)));
    }

    /** Several at once: {@code {"users": ["name"]}}. */
    @POST
    @Path("/users/gone")
    @Consumes(MediaType.APPLICATION_JSON)
    public void gone(JsonNode body) {
        List<HostUser> users = new ArrayList<>();
        names(body).forEach(name -> users.add(existing(name)));
        drop(users);
    }

    /** The directory has them again: who was deactivated is active, and who was deleted has the same key. */
    @POST
    @Path("/users/back")
    @Consumes(MediaType.APPLICATION_JSON)
    public void back(JsonNode body) {
        Accounts accounts = host.get(Accounts.class);
        for (String name : names(body)) {
            accounts.byName(name)
                    .map(HostUser.class::cast)
                    .ifPresentOrElse(user -> setActive(user, true), () -> accounts.find(name)
                            .orElseThrow(() -> ErrorsOf.message(404, "There was no user named " + name)));
        }
    }

    private static List<String> names(JsonNode body) {
        if (body == null || !body.path("users").isArray()) {
            throw ErrorsOf.field("users", "users must be a list of names");
        }
        List<String> names = new ArrayList<>();
        body.get("users").forEach(name -> names.add(name.asText()));
        return names;
    }

    private HostUser existing(String name) {
        return (HostUser) host.get(Accounts.class)
                .byName(name)
                .orElseThrow(() -> ErrorsOf.message(404, "The user named '" + name + "' does not exist"));
    }

    private void drop(List<HostUser> users) {
        List<String> deleted = new ArrayList<>();
        for (HostUser user : users) {
            if (host.get(Issues.class).keepsUser(user.key())) {
                setActive(user, false);
            } else {
                deleted.add(user.key());
            }
        }
        host.get(Accounts.class).drop(deleted);
    }

    private void setActive(HostUser user, boolean active) {
        host.get(Accounts.class)
                .update(new HostUser(
                        user.id(), user.key(), user.name(), user.displayName(), user.emailAddress(), active));
    }
}
