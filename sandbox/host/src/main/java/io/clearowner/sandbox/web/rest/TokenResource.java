package io.clearowner.sandbox.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.people.AccessTokens;
import io.clearowner.sandbox.model.people.AccessTokens.Token;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /rest/pat/latest/tokens}: the personal access tokens of the user
 * (https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html). A property that has no
 * value is left out.
 */
@Path("/tokens")
public final class TokenResource {
    private final Host host;
    private final AccessTokens tokens;

    public TokenResource(Host host, AccessTokens tokens) {
        this.host = host;
        this.tokens = tokens;
    }

    @GET
    public List<Map<String, Object>> list() {
        return tokens.of(host.user().getKey()).stream().map(TokenResource::json).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw ErrorsOf.message(400, "The request needs a JSON object");
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!List.of("name", "expirationDuration").contains(name)) {
                throw ErrorsOf.field(name, "A token has only name and expirationDuration");
            }
        });
        String name = body.path("name").asText("").trim();
        if (!body.path("name").isTextual() || name.isEmpty() || name.length() > AccessTokens.MAX_NAME) {
            throw ErrorsOf.field("name", "The name must have 1 to " + AccessTokens.MAX_NAME + " characters");
        }
        Integer days = null;
        if (body.hasNonNull("expirationDuration")) {
            JsonNode duration = body.get("expirationDuration");
            if (!duration.isInt() || duration.asInt() < 1 || duration.asInt() > AccessTokens.MAX_DAYS) {
                throw ErrorsOf.field(
                        "expirationDuration",
                        "The expiration must be a number of days from 1 to " + AccessTokens.MAX_DAYS);
            }
            days = duration.asInt();
        }
        String user = host.user().getKey();
        if (tokens.of(user).size() >= AccessTokens.MAX_PER_USER) {
            throw ErrorsOf.message(400, "You already have " + AccessTokens.MAX_PER_USER + " tokens");
        }
        AccessTokens.Created created = tokens.create(user, name, days);
        Map<String, Object> json = json(created.token());
        json.put("rawToken", created.raw());
        return Response.status(Response.Status.CREATED).entity(json).build();
    }

    @DELETE
    @Path("/{id}")
    public Response revoke(@PathParam("id") String id) {
        if (!id.matches("\\d{1,18}") || !tokens.revoke(host.user().getKey(), Long.parseLong(id))) {
            throw ErrorsOf.message(404, "You have no token with this id");
        }
        return Response.noContent().build();
    }

    private static Map<String, Object> json(Token token) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", token.id());
        json.put("name", token.name());
        json.put("createdAt", time(token.created()));
        if (token.lastAccessed() != null) {
            json.put("lastAccessedAt", time(token.lastAccessed()));
        }
        if (token.expiring() != null) {
            json.put("expiringAt", time(token.expiring()));
        }
        return json;
    }

    private static String time(Instant instant) {
        return JiraJson.time(Date.from(instant));
    }
}
