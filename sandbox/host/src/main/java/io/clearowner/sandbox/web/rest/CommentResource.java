package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.issue.CommentRules;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /rest/api/2/issue/KEY/comment}
 * (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/issue-getComments). Comments are visible to
 * everybody who can see the issue and cannot be edited or deleted.
 */
@Path("/issue/{issue}/comment")
public final class CommentResource {
    /** What Jira answers if the request has no {@code maxResults}. */
    private static final int ALL = 1_048_576;

    private final Host host;

    public CommentResource(Host host) {
        this.host = host;
    }

    @GET
    public Map<String, Object> list(
            @PathParam("issue") String key,
            @QueryParam("startAt") @DefaultValue("0") long startAt,
            @QueryParam("maxResults") @DefaultValue("" + ALL) int maxResults,
            @QueryParam("orderBy") @DefaultValue("created") String orderBy) {
        if (startAt < 0 || maxResults < 0) {
            throw ErrorsOf.message(400, "startAt and maxResults must not be negative");
        }
        List<Comment> comments = new ArrayList<>(comments(RestIssue.of(host, key)));
        switch (orderBy) {
            case "created", "+created" -> {}
            case "-created" -> Collections.reverse(comments);
            default -> throw ErrorsOf.message(400, "Comments are ordered by created or -created");
        }
        return page(
                startAt,
                maxResults,
                comments.size(),
                comments.stream().skip(startAt).limit(maxResults).toList());
    }

    @GET
    @Path("/{id}")
    public Map<String, Object> get(@PathParam("issue") String key, @PathParam("id") String id) {
        return comments(RestIssue.of(host, key)).stream()
                .filter(comment -> comment.getId().toString().equals(id))
                .findFirst()
                .map(JiraJson::comment)
                .orElseThrow(() -> ErrorsOf.message(404, "Can not find a comment for the id: " + id + "."));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("issue") String key, JsonNode body) {
        Issue issue = RestIssue.of(host, key);
        if (body == null || !body.isObject()) {
            throw ErrorsOf.message(400, "The request needs a JSON object");
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!name.equals("body")) {
                throw ErrorsOf.field(name, "A comment of the sandbox has only a body");
            }
        });
        String text = body.path("body").textValue();
        ErrorCollection errors = new CommentRules(host.get(PermissionManager.class)).check(issue, host.user(), text);
        if (errors.hasAnyErrors()) {
            throw ErrorsOf.collection(errors);
        }
        Comment comment = host.get(CommentManager.class).create(issue, host.user(), text, true);
        return Response.status(Response.Status.CREATED)
                .entity(JiraJson.comment(comment))
                .build();
    }

    private List<Comment> comments(Issue issue) {
        return host.get(CommentManager.class).getCommentsForUser(issue, host.user());
    }

    /** All comments, as in the field {@code comment} of an issue. */
    static Map<String, Object> field(Host host, Issue issue) {
        List<Comment> comments = host.get(CommentManager.class).getCommentsForUser(issue, host.user());
        return page(0, comments.size(), comments.size(), comments);
    }

    private static Map<String, Object> page(long startAt, int maxResults, int total, List<Comment> comments) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", startAt);
        json.put("maxResults", maxResults);
        json.put("total", total);
        json.put("comments", comments.stream().map(JiraJson::comment).toList());
        return json;
    }
}
