package io.clearowner.sandbox.web.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.clearowner.sandbox.kernel.CurrentRequest;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Logins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /rest/auth/1/session} (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#auth/1/session). */
@Path("/session")
@UnrestrictedAccess
public final class SessionResource {
    private static final String NOBODY =
            "You are not authenticated. Authentication required to perform this operation.";
    private final Host host;
    private final Logins logins;

    /** The credentials of a client. */
    public record Credentials(@JsonProperty("username") String username, @JsonProperty("password") String password) {}

    public SessionResource(Host host, Logins logins) {
        this.host = host;
        this.logins = logins;
    }

    @GET
    public Response current() {
        return host.me()
                .map(user -> Response.ok(Map.of(
                                "self",
                                JiraJson.baseUrl() + "/rest/api/latest/user?username=" + user.getName(),
                                "name",
                                user.getName()))
                        .build())
                .orElseGet(() -> refused(NOBODY));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response login(Credentials credentials) {
        if (credentials == null || credentials.username() == null || credentials.password() == null) {
            return refused("Login failed");
        }
        HttpServletRequest request = CurrentRequest.get().orElseThrow().request();
        Optional<ApplicationUser> user = logins.login(request, credentials.username(), credentials.password());
        return user.map(found -> Response.ok(Map.of(
                                "session",
                                        Map.of(
                                                "name",
                                                "JSESSIONID",
                                                "value",
                                                request.getSession().getId()),
                                "loginInfo", Map.of()))
                        .build())
                .orElseGet(() -> refused("Login failed"));
    }

    @DELETE
    public Response logout() {
        if (host.me().isEmpty()) {
            return refused(NOBODY);
        }
        logins.logout(CurrentRequest.get().orElseThrow().request());
        return Response.noContent().build();
    }

    private static Response refused(String message) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(RestApplications.errors(List.of(message)))
                .build();
    }
}
