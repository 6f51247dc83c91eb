package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.issue.Anonymization;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code POST /rest/api/2/user/anonymization} with {@code {"userKey": "…", "newOwnerKey": "…"}}
 * (https://developer.atlassian.com/server/jira/platform/rest/v10004/api-group-user). It is done when this answers; the
 * sandbox transfers nothing to the new owner.
 */
@Path("/")
@AdminOnly
public final class AnonymizationResource {
    private final Host host;

    public AnonymizationResource(Host host) {
        this.host = host;
    }

    @POST
    @Path("/user/anonymization")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response anonymize(JsonNode body) {
        String key = body == null ? "" : body.path("userKey").asText("");
        String newOwner = body == null ? "" : body.path("newOwnerKey").asText("");
        Accounts accounts = host.get(Accounts.class);
        if (accounts.byKey(newOwner).filter(ApplicationUser::isActive).isEmpty() || newOwner.equals(key)) {
            throw ErrorsOf.field("newOwnerKey", "The new owner must be another, active user.");
        }
        if (host.user().getKey().equals(key)) {
            throw ErrorsOf.field("userKey", "You cannot anonymize yourself.");
        }
        String newKey;
        try {
            newKey = host.get(Anonymization.class).anonymize(key);
        } catch (IllegalArgumentException e) {
            throw ErrorsOf.field("userKey", e.getMessage());
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("userKey", newKey);
        json.put("currentProgress", 100);
        json.put("status", "COMPLETED");
        return Response.status(Response.Status.ACCEPTED).entity(json).build();
    }
}
