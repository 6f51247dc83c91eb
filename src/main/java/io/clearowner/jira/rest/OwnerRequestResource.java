package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import io.clearowner.jira.action.ownerrequest.Approver;
import io.clearowner.jira.action.ownerrequest.OwnerRequests;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.rest.json.ApproverInfo;
import io.clearowner.jira.rest.json.OwnershipDetails;
import io.clearowner.jira.rest.json.UserJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * {@code issues/KEY/ownership/ROLE/request}: asks for an owner of an unclear role, and names the person who would be
 * asked; for every user who sees the issue. 401 for anonymous, 404 for an issue that is absent or hidden, 409 if the
 * role is not unclear or nobody can be asked, 429 after too many requests.
 */
@Path("issues/{key}/ownership/{role}/request")
@Produces(MediaType.APPLICATION_JSON)
public class OwnerRequestResource {

    private static final String MESSAGE = "message";

    private final OwnerRequests requests;
    private final OwnershipDetails details;
    private final UserJson users;
    private final Access access;
    private final Responses responses;

    @Inject
    public OwnerRequestResource(
            OwnerRequests requests, OwnershipDetails details, UserJson users, Access access, Responses responses) {
        this.requests = requests;
        this.details = details;
        this.users = users;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @LicensedOnly
    public Response approver(@PathParam("key") String key, @PathParam("role") String role) {
        return responses.limited(() -> {
            Role parsed = Parameters.role(role);
            Optional<Approver> approver = requests.approver(access.user(), key, parsed);
            return new ApproverInfo(
                    parsed.id(),
                    approver.map(chosen -> users.user(UserKeys.of(chosen.person())))
                            .orElse(null),
                    approver.map(chosen -> chosen.basis().code()).orElse(null),
                    approver.map(Approver::area).filter(area -> !area.isEmpty()).orElse(null));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response request(@PathParam("key") String key, @PathParam("role") String role, InputStream body) {
        return responses.limited(() -> {
            JsonInput input = JsonInput.read(body, Set.of(MESSAGE));
            return details.of(requests.request(access.user(), key, Parameters.role(role), input.optionalText(MESSAGE)));
        });
    }
}
