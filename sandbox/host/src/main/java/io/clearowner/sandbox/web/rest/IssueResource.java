package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.issue.NewIssueContext;
import io.clearowner.sandbox.model.issue.Transitions;
import io.clearowner.sandbox.model.issue.Workflow.Transition;
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
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /rest/api/2/issue} (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/issue). */
@Path("/issue")
public final class IssueResource {
    private final Host host;
    private final IssueFields fields;

    public IssueResource(Host host) {
        this.host = host;
        this.fields = new IssueFields(host);
    }

    @GET
    @Path("/{issue}")
    public Map<String, Object> get(
            @PathParam("issue") String key, @QueryParam("fields") String wanted, @QueryParam("expand") String expand) {
        Issue issue = issue(key);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "changelog");
        json.putAll(JiraJson.issue(issue, host.get(CustomFieldManager.class).getCustomFieldObjects(issue)));
        Map<Object, Object> all = new LinkedHashMap<>((Map<?, ?>) json.get("fields"));
        all.put("comment", CommentResource.field(host, issue));
        json.put("fields", FieldSelection.of(wanted, "*all").apply(all));
        if (expand != null && Set.of(expand.split(",")).contains("changelog")) {
            json.put(
                    "changelog",
                    JiraJson.changelog(host.get(ChangeHistoryManager.class).getChangeHistories(issue)));
        }
        return json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonNode body) {
        require(body);
        Project project =
                fields.project(body).orElseThrow(() -> ErrorsOf.field("project", "valid project is required"));
        String type =
                fields.issueType(body).orElseThrow(() -> ErrorsOf.field("issuetype", "valid issue type is required"));
        var service = host.get(IssueService.class);
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setProjectId(project.getId()).setIssueTypeId(type);
        fields.read(body, parameters, context(project, type), null);
        var validated = fields.parent(body)
                .map(parent -> service.validateSubTaskCreate(me(), issue(parent).getId(), parameters))
                .orElseGet(() -> service.validateCreate(me(), parameters));
        check(validated);
        var created = service.create(me(), validated);
        check(created);
        return Response.status(Response.Status.CREATED)
                .entity(JiraJson.reference(created.getIssue()))
                .build();
    }

    @PUT
    @Path("/{issue}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void edit(@PathParam("issue") String key, JsonNode body) {
        require(body);
        Issue issue = issue(key);
        var service = host.get(IssueService.class);
        IssueInputParameters parameters = service.newIssueInputParameters();
        fields.read(body, parameters, issue, issue);
        var validated = service.validateUpdate(me(), issue.getId(), parameters);
        check(validated);
        check(service.update(me(), validated));
    }

    @DELETE
    @Path("/{issue}")
    public void delete(@PathParam("issue") String key) {
        var service = host.get(IssueService.class);
        var validated = service.validateDelete(me(), issue(key).getId());
        check(validated);
        ErrorCollection errors = service.delete(me(), validated);
        if (errors.hasAnyErrors()) {
            throw ErrorsOf.collection(errors);
        }
    }

    @GET
    @Path("/{issue}/editmeta")
    public Map<String, Object> editMeta(@PathParam("issue") String key) {
        return new EditMeta(host).of(issue(key));
    }

    @GET
    @Path("/{issue}/transitions")
    public Map<String, Object> transitions(@PathParam("issue") String key) {
        List<Map<String, Object>> shown = host.get(Transitions.class).of(issue(key), me()).stream()
                .map(this::transition)
                .toList();
        return Map.of("expand", "transitions", "transitions", shown);
    }

    private Map<String, Object> transition(Transition transition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", String.valueOf(transition.id()));
        json.put("name", transition.name());
        json.put("to", JiraJson.status(host.get(ConstantsManager.class).getStatus(transition.to())));
        return json;
    }

    @POST
    @Path("/{issue}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public void transition(@PathParam("issue") String key, JsonNode body) {
        require(body);
        String id = body.path("transition").path("id").asText("");
        if (!id.matches("\\d{1,9}")) {
            throw ErrorsOf.message(400, "Missing 'transition' identifier");
        }
        Issue issue = issue(key);
        var service = host.get(IssueService.class);
        IssueInputParameters parameters = service.newIssueInputParameters();
        fields.read(body, parameters, issue, issue);
        var validated = service.validateTransition(me(), issue.getId(), Integer.parseInt(id), parameters);
        check(validated);
        check(service.transition(me(), validated));
    }

    private ApplicationUser me() {
        return host.user();
    }

    private Issue issue(String keyOrId) {
        return RestIssue.of(host, keyOrId);
    }

    private static void require(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw ErrorsOf.message(400, "The request needs a JSON object");
        }
    }

    private static void check(ServiceResult result) {
        if (!result.isValid()) {
            throw ErrorsOf.collection(result.getErrorCollection());
        }
    }

    private IssueContext context(Project project, String issueTypeId) {
        return new NewIssueContext(project, host.get(ConstantsManager.class).getIssueType(issueTypeId));
    }
}
