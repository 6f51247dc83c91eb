package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.field.CustomFields;
import io.clearowner.sandbox.model.field.CustomFields.Context;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What Jira offers on pages of the administration of custom fields only, in
 * {@code /rest/sandbox/1.0/fields/customfield_10000}
 * (https://confluence.atlassian.com/adminjiraserver/configuring-custom-field-contexts-1047552717.html). As in Jira,
 * nothing is indexed again.
 */
@Path("/fields/{field}")
@AdminOnly
public final class SandboxFieldsResource {
    private final Host host;
    private final RestLookup lookup;

    public SandboxFieldsResource(Host host) {
        this.host = host;
        this.lookup = new RestLookup(host);
    }

    /** Renames the field: {@code {"name": "…"}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void rename(@PathParam("field") String id, JsonNode body) {
        CustomField field = lookup.field(id);
        String name = body == null ? "" : body.path("name").asText("").trim();
        if (name.isEmpty()) {
            throw ErrorsOf.field("name", "The name must not be empty.");
        }
        host.get(CustomFieldManager.class)
                .updateCustomField(field.getIdAsLong(), name, field.getDescription(), field.getCustomFieldSearcher());
    }

    /**
     * Sets the contexts: {@code {"projects": ["KEY"], "issueTypes": ["Bug"]}}; a list that is missing stands for all.
     */
    @PUT
    @Path("/contexts")
    @Consumes(MediaType.APPLICATION_JSON)
    public void contexts(@PathParam("field") String id, JsonNode body) {
        CustomField field = lookup.field(id);
        List<Long> projects = new ArrayList<>();
        List<String> types = new ArrayList<>();
        if (body != null) {
            body.path("projects")
                    .forEach(key -> projects.add(lookup.project(key.asText()).getId()));
            body.path("issueTypes").forEach(name -> types.add(type(name.asText())));
        }
        List<Context> contexts = new ArrayList<>();
        for (Long project : body != null && body.has("projects") ? projects : Collections.<Long>singletonList(null)) {
            for (String type :
                    body != null && body.has("issueTypes") ? types : Collections.<String>singletonList(null)) {
                contexts.add(new Context(project, type));
            }
        }
        host.get(CustomFields.class).setContexts(field.getIdAsLong(), contexts);
    }

    private String type(String name) {
        return host.get(Constants.class).issueTypes().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> ErrorsOf.field("issueTypes", "There is no issue type " + name))
                .getId();
    }
}
