package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.model.field.SchemeFields;
import io.clearowner.sandbox.model.issue.IssueEvents;
import io.clearowner.sandbox.model.issue.IssueMoves;
import io.clearowner.sandbox.model.mail.Outbox;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.permission.Grants;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code /rest/sandbox/1.0}: operations that Jira offers only in wizards and administration pages, for tests and demos.
 * Jira has nothing at this path.
 */
@Path("/")
public final class SandboxResource {
    private final Host host;

    public SandboxResource(Host host) {
        this.host = host;
    }

    /**
     * Moves an issue, with its sub-tasks, to {@code {"project": "KEY", "issueType": "Bug"}}, either of which may be
     * left out; a sub-task to {@code {"parent": "KEY-1"}}.
     */
    @POST
    @Path("/issues/{issue}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> move(@PathParam("issue") String key, JsonNode body) {
        Issue issue = issue(key);
        Project target = body != null && body.hasNonNull("project")
                ? project(body.get("project").asText())
                : issue.getProjectObject();
        IssueType type = body != null && body.hasNonNull("issueType")
                ? type(body.get("issueType").asText())
                : issue.getIssueType();
        var permissions = host.get(PermissionManager.class);
        if (!permissions.hasPermission(ProjectPermissions.MOVE_ISSUES, issue, host.user())
                || !permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, target, host.user())) {
            throw ErrorsOf.message(403, "You do not have permission to move this issue there.");
        }
        try {
            if (body != null && body.hasNonNull("parent")) {
                return JiraJson.reference(host.get(IssueMoves.class)
                        .setParent(
                                host.user(),
                                issue.getId(),
                                issue(body.get("parent").asText())));
            }
            return JiraJson.reference(host.get(IssueMoves.class).move(host.user(), issue.getId(), target, type));
        } catch (IllegalArgumentException e) {
            throw ErrorsOf.message(400, e.getMessage());
        }
    }

    private Issue issue(String key) {
        var found = host.get(IssueService.class).getIssue(host.user(), key);
        if (!found.isValid()) {
            throw ErrorsOf.message(404, "Issue Does Not Exist");
        }
        return found.getIssue();
    }

    /** Publishes the issue events that {@code --deviation held-issue-events} holds, out of order and twice. */
    @POST
    @Path("/issue-events/release")
    @AdminOnly
    public Map<String, Object> releaseIssueEvents() {
        return Map.of("released", host.get(IssueEvents.class).release());
    }

    /** Plants {@code {"planted": ["no-issue-events"]}}, instead of what was planted before. */
    @PUT
    @Path("/deviations")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public void plant(JsonNode body) {
        Set<Deviation> planted = EnumSet.noneOf(Deviation.class);
        try {
            body.path("planted").forEach(code -> planted.add(Deviation.byCode(code.asText())));
        } catch (IllegalArgumentException e) {
            throw ErrorsOf.message(400, e.getMessage());
        }
        host.get(Deviation.Planted.class).plant(planted);
    }

    /** The mail that would have been sent, newest first. */
    @GET
    @Path("/outbox")
    @AdminOnly
    public List<Map<String, Object>> outbox() {
        return host.get(Outbox.class).mails().stream()
                .map(mail -> Map.<String, Object>of(
                        "to", mail.to(), "subject", mail.subject(), "mimeType", mail.mimeType(), "body", mail.body()))
                .toList();
    }

    @DELETE
    @Path("/outbox")
    @AdminOnly
    public void emptyOutbox() {
        host.get(Outbox.class).empty();
    }

    /**
     * The ids of the custom fields that each kind of scheme offers as "User Custom Field Value" on the pages of its
     * administration.
     */
    @GET
    @Path("/schemes/userfields")
    @AdminOnly
    public Map<String, List<String>> userFieldsOfSchemes() {
        var schemes = host.get(SchemeFields.class);
        List<String> ofPermissions = ids(schemes.ofPermissionSchemes());
        return Map.of(
                "permission", ofPermissions,
                "security", ofPermissions,
                "notification", ids(schemes.ofNotificationSchemes()));
    }

    private static List<String> ids(List<CustomField> fields) {
        return fields.stream().map(CustomField::getId).toList();
    }

    /** Grants {@code {"permission": "BROWSE_PROJECTS", "group": "insiders"}} in a project. */
    @POST
    @Path("/projects/{project}/permissions")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public void grant(@PathParam("project") String key, JsonNode body) {
        Project project = project(key);
        String permission = body == null ? "" : body.path("permission").asText("");
        String group = body == null ? "" : body.path("group").asText("");
        if (permission.isEmpty() || !host.get(Accounts.class).groups().contains(group)) {
            throw ErrorsOf.message(400, "A permission and a group that exists are needed");
        }
        var grants = host.get(Grants.class);
        grants.revokeInProject(project.getId(), permission, group);
        grants.grantInProjects(List.<Object[]>of(new Object[] {project.getId(), permission, group}));
    }

    @DELETE
    @Path("/projects/{project}/permissions")
    @AdminOnly
    public void revoke(
            @PathParam("project") String key,
            @QueryParam("permission") String permission,
            @QueryParam("group") String group) {
        host.get(Grants.class).revokeInProject(project(key).getId(), permission, group);
    }

    private Project project(String key) {
        Project found = host.get(ProjectManager.class).getProjectObjByKey(key);
        if (found == null
                || !host.get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, host.user())) {
            throw ErrorsOf.message(404, "No project could be found with key '" + key + "'.");
        }
        return found;
    }

    private IssueType type(String name) {
        return host.get(ConstantsManager.class).getAllIssueTypeObjects().stream()
                .filter(type -> type.getName().equals(name) || type.getId().equals(name))
                .findFirst()
                .orElseThrow(() -> ErrorsOf.field("issuetype", "The issue type selected is invalid."));
    }
}
