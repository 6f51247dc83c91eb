package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.field.CustomFields;
import io.clearowner.sandbox.model.field.Screens;
import io.clearowner.sandbox.model.field.SystemSearcher;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Creates custom fields: {@code POST /rest/api/2/field}
 * (https://developer.atlassian.com/server/jira/platform/rest/v11000/api-group-field/), puts them on the default screen:
 * {@code POST /rest/api/2/screens/addToDefault/FIELD}, and deletes them with their values: {@code DELETE
 * /rest/api/2/customFields?ids=}
 * (https://developer.atlassian.com/server/jira/platform/rest/v11000/api-group-customfields/). The index keeps its
 * values until issues are indexed again.
 */
@Path("/")
@AdminOnly
public final class CustomFieldsResource {
    private final Host host;

    public CustomFieldsResource(Host host) {
        this.host = host;
    }

    /** With the type's first searcher unless {@code searcherKey} is given, and for all projects and issue types. */
    @POST
    @Path("/field")
    @Consumes(MediaType.APPLICATION_JSON)
    @SuppressWarnings("rawtypes") // As in Jira's API.
    public Response create(JsonNode body) {
        CustomFieldManager fields = host.get(CustomFieldManager.class);
        String name = body == null ? "" : body.path("name").asText("").trim();
        CustomFieldType type = fields.getCustomFieldType(
                body == null ? null : body.path("type").asText(null));
        if (name.isEmpty() || type == null) {
            throw ErrorsOf.message(400, "A custom field needs a name and a known type.");
        }
        List<CustomFieldSearcher> searchers = fields.getCustomFieldSearchers(type);
        CustomField created = host.get(CustomFields.class)
                .add(
                        name,
                        body.path("description").asText(""),
                        type.getKey(),
                        body.has("searcherKey")
                                ? body.get("searcherKey").asText(null)
                                : searchers.isEmpty() ? null : ((SystemSearcher) searchers.get(0)).completeKey(),
                        List.of(new CustomFields.Context(null, null)));
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", created.getId(), "name", created.getName(), "custom", true))
                .build();
    }

    /** Puts a field on the default screen, on which it can be set. */
    @POST
    @Path("/screens/addToDefault/{field}")
    public void addToDefaultScreen(@PathParam("field") String id) {
        host.get(Screens.class).add(new RestLookup(host).field(id).getId());
    }

    @DELETE
    @Path("/customFields")
    public Map<String, Object> delete(@QueryParam("ids") String ids) {
        if (ids == null || ids.isBlank()) {
            throw ErrorsOf.message(400, "The parameter ids is missing.");
        }
        List<String> deleted = new ArrayList<>();
        Map<String, String> kept = new LinkedHashMap<>();
        CustomFieldManager fields = host.get(CustomFieldManager.class);
        for (String id : ids.split(",")) {
            CustomField field = fields.getCustomFieldObject(id.trim());
            try {
                if (field == null) {
                    kept.put(id, "The custom field does not exist.");
                } else {
                    fields.removeCustomField(field);
                    deleted.add(id);
                }
            } catch (RemoveException e) {
                kept.put(id, String.valueOf(e.getMessage()));
            }
        }
        return Map.of(
                "message",
                deleted.size() + " custom fields were deleted.",
                "deletedCustomFields",
                deleted,
                "notDeletedCustomFields",
                kept);
    }
}
