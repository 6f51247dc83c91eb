package io.clearowner.sandbox.web.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.model.issue.Workflow;
import io.clearowner.sandbox.model.permission.ProjectRoles;
import io.clearowner.sandbox.model.workflow.TransitionModule;
import io.clearowner.sandbox.model.workflow.TransitionModules;
import io.clearowner.sandbox.model.workflow.WorkflowKind;
import io.clearowner.sandbox.model.workflow.WorkflowModules;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The modules of transitions, in {@code /rest/sandbox/1.0/workflow/transitions/ID/KIND}; in Jira these are pages of the
 * administration. A kind is {@code condition}, {@code validator} or {@code function}.
 */
@Path("/workflow")
@AdminOnly
public final class SandboxWorkflowResource {
    private final Host host;

    public SandboxWorkflowResource(Host host) {
        this.host = host;
    }

    @GET
    @Path("/transitions/{transition}/{kind}")
    public List<Map<String, Object>> list(@PathParam("transition") int transition, @PathParam("kind") String kind) {
        return modules().of(existing(transition), kind(kind)).stream()
                .map(SandboxWorkflowResource::json)
                .toList();
    }

    /** Adds a module as its form would: {@code {"module": "PLUGIN:KEY", "form": {"NAME": "VALUE" or ["VALUE", …]}}}. */
    @POST
    @Path("/transitions/{transition}/{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<Map<String, Object>> add(
            @PathParam("transition") int transition, @PathParam("kind") String kind, JsonNode body) {
        String key = body == null ? "" : body.path("module").asText();
        var module = host.get(WorkflowModules.class)
                .byKey(key)
                .filter(found -> found.kind() == kind(kind))
                .orElseThrow(() -> ErrorsOf.field("module", "There is no module " + key));
        try {
            modules().add(existing(transition), module, form(body.path("form")));
        } catch (RefusedByJira e) {
            throw ErrorsOf.message(400, e.getMessage());
        }
        return list(transition, kind);
    }

    @DELETE
    @Path("/transitions/{transition}/{kind}/{id}")
    public void remove(
            @PathParam("transition") int transition, @PathParam("kind") String kind, @PathParam("id") long id) {
        modules().remove(module(transition, kind, id));
    }

    /** Moves a post function up or down by one place. */
    @POST
    @Path("/transitions/{transition}/function/{id}/{direction:up|down}")
    public void move(
            @PathParam("transition") int transition,
            @PathParam("id") long id,
            @PathParam("direction") String direction) {
        modules().move(module(transition, WorkflowKind.FUNCTION.id(), id), direction.equals("up"));
    }

    /** Deletes a project role, which in Jira is a page. */
    @DELETE
    @Path("/roles/{role}")
    public void deleteRole(@PathParam("role") long role) {
        host.get(ProjectRoles.class).deleteRole(role);
    }

    private TransitionModule module(int transition, String kind, long id) {
        return modules()
                .byId(existing(transition), kind(kind), id)
                .orElseThrow(() -> ErrorsOf.message(404, "The transition has no such module"));
    }

    private static Map<String, String[]> form(JsonNode json) {
        Map<String, String[]> form = new HashMap<>();
        json.properties().forEach(entry -> {
            List<String> values = new ArrayList<>();
            if (entry.getValue().isArray()) {
                entry.getValue().forEach(value -> values.add(value.asText()));
            } else {
                values.add(entry.getValue().asText());
            }
            form.put(entry.getKey(), values.toArray(String[]::new));
        });
        return form;
    }

    private static Map<String, Object> json(TransitionModule module) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", module.id());
        json.put("module", module.moduleKey());
        json.put("args", module.args());
        return json;
    }

    private TransitionModules modules() {
        return host.get(TransitionModules.class);
    }

    private static int existing(int transition) {
        if (Workflow.all().stream().noneMatch(one -> one.id() == transition)) {
            throw ErrorsOf.message(404, "There is no transition " + transition);
        }
        return transition;
    }

    private static WorkflowKind kind(String id) {
        return WorkflowKind.byId(id).orElseThrow(() -> ErrorsOf.message(404, "There is no kind " + id));
    }
}
