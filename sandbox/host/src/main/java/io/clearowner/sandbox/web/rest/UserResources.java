package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.model.issue.Issues;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.people.HostUser;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /rest/api/2/myself} and {@code /rest/api/2/user}
 * (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/user).
 */
@Path("/")
public final class UserResources {
    private static final int MAX_RESULTS = 1000;
    private static final int MAX_FOUND = 100;
    private final Host host;

    public UserResources(Host host) {
        this.host = host;
    }

    @GET
    @Path("/myself")
    public Map<String, Object> myself() {
        Map<String, Object> json = JiraJson.user(host.user());
        json.put("locale", host.locale().toString());
        return json;
    }

    @GET
    @Path("/user")
    public Map<String, Object> user(@QueryParam("key") String key, @QueryParam("username") String name) {
        return JiraJson.user(find(key, name));
    }

    /** A new account in the groups that all demo users are in. */
    @POST
    @Path("/user")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response create(JsonNode body) {
        String name = body == null ? "" : body.path("name").asText("").trim();
        if (name.isEmpty()) {
            throw ErrorsOf.field("username", "You must specify a username.");
        }
        if (host.get(Accounts.class).byName(name).isPresent()) {
            throw ErrorsOf.field("username", "A user with that username already exists.");
        }
        return Response.status(Response.Status.CREATED)
                .entity(JiraJson.user(host.get(Accounts.class)
                        .create(
                                name,
                                body.path("displayName").asText(name),
                                body.path("emailAddress").asText(name + "@example.com"),
                                body.path("password").asText(name),
                                Accounts.EVERYDAY_GROUPS)))
                .build();
    }

    /**
     * Refused for users who are the reporter or assignee of issues or lead a project or component, as
     * https://confluence.atlassian.com/adminjiraserver/create-edit-or-remove-a-user-938847025.html says; values of
     * custom fields do not prevent it.
     */
    @DELETE
    @Path("/user")
    @AdminOnly
    public void delete(@QueryParam("key") String key, @QueryParam("username") String name) {
        ApplicationUser user = find(key, name);
        if (host.get(Issues.class).namesUser(user.getKey())) {
            throw ErrorsOf.message(
                    400,
                    "The user '" + user.getName() + "' cannot be deleted: issues, projects or "
                            + "components name them.");
        }
        host.get(Accounts.class).remove(user.getKey());
    }

    /** Changes name, display name, address or the active flag. */
    @PUT
    @Path("/user")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Map<String, Object> update(
            @QueryParam("key") String key, @QueryParam("username") String name, JsonNode body) {
        var user = (HostUser) find(key, name);
        if (body == null || !body.isObject()) {
            throw ErrorsOf.message(400, "The request needs a JSON object");
        }
        body.fieldNames().forEachRemaining(field -> {
            if (!List.of("active", "displayName", "emailAddress", "name").contains(field)) {
                throw ErrorsOf.field(field, "The sandbox changes active, displayName, emailAddress and name only");
            }
        });
        if (body.has("active") && !body.get("active").isBoolean()) {
            throw ErrorsOf.field("active", "active must be true or false");
        }
        String newName = body.path("name").asText(user.name());
        if (newName.isBlank()
                || host.get(Accounts.class)
                        .byName(newName)
                        .filter(other -> !other.equals(user))
                        .isPresent()) {
            throw ErrorsOf.field("username", "A user with that username already exists.");
        }
        var changed = new HostUser(
                user.id(),
                user.key(),
                newName,
                body.path("displayName").asText(user.displayName()),
                body.path("emailAddress").asText(user.emailAddress()),
                body.path("active").asBoolean(user.active()));
        host.get(Accounts.class).update(changed);
        return JiraJson.user(changed);
    }

    /** Finds nobody without the permission to browse users; pages end at the first 100 users. */
    @GET
    @Path("/user/search")
    public List<Map<String, Object>> search(
            @QueryParam("username") String query,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("includeActive") @DefaultValue("true") boolean active,
            @QueryParam("includeInactive") @DefaultValue("false") boolean inactive) {
        if (query == null || query.isBlank()) {
            throw ErrorsOf.message(400, "The username query parameter was not provided");
        }
        if (startAt < 0 || maxResults < 0) {
            throw ErrorsOf.message(400, "startAt and maxResults must not be negative");
        }
        return find(query, active, inactive, MAX_FOUND).stream()
                .skip(startAt)
                .limit(maxResults)
                .map(JiraJson::user)
                .toList();
    }

    /** The users that the current user may find. */
    private List<ApplicationUser> find(String query, boolean active, boolean inactive, int max) {
        return host.get(UserSearchService.class)
                .findUsers(
                        new JiraServiceContextImpl(host.user()),
                        query,
                        UserSearchParams.builder()
                                .allowEmptyQuery(false)
                                .includeActive(active)
                                .includeInactive(inactive)
                                .canMatchEmail(true)
                                .maxResults(max)
                                .build());
    }

    @GET
    @Path("/user/picker")
    public Map<String, Object> picker(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        List<ApplicationUser> found = find(query, true, false, MAX_RESULTS);
        List<Map<String, Object>> shown = found.stream()
                .limit(Math.max(0, Math.min(maxResults, MAX_RESULTS)))
                .map(user -> picked(user, query))
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("users", shown);
        json.put("total", found.size());
        json.put("header", "Showing " + shown.size() + " of " + found.size() + " matching users");
        return json;
    }

    private static Map<String, Object> picked(ApplicationUser user, String query) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", user.getName());
        json.put("key", user.getKey());
        json.put(
                "html",
                marked(user.getDisplayName(), query) + " - " + marked(user.getEmailAddress(), query) + " ("
                        + marked(user.getName(), query) + ")");
        json.put("displayName", user.getDisplayName());
        json.put("avatarUrl", JiraJson.avatar(user));
        return json;
    }

    private static String marked(String text, String query) {
        int at = query.isBlank() ? -1 : text.toLowerCase().indexOf(query.toLowerCase());
        return at < 0
                ? Escape.html(text)
                : Escape.html(text.substring(0, at)) + "<strong>"
                        + Escape.html(text.substring(at, at + query.length())) + "</strong>"
                        + Escape.html(text.substring(at + query.length()));
    }

    private ApplicationUser find(String key, String name) {
        if (key == null && name == null) {
            throw ErrorsOf.message(400, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        var accounts = host.get(Accounts.class);
        Optional<ApplicationUser> found = key == null ? accounts.byName(name) : accounts.byKey(key);
        return found.orElseThrow(() -> ErrorsOf.message(
                404,
                key == null
                        ? "The user named '" + name + "' does not exist"
                        : "The user with the key '" + key + "' does not exist"));
    }
}
