package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.field.Screens;
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
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Creates custom fields, adds them to the default screen and deletes them
 * (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/field-createCustomField,
 * https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/screens-addFieldToDefaultScreen,
 * https://developer.atlassian.com/server/jira/platform/rest/v11000/api-group-customfields/).
 */
@Path("/")
@AdminOnly
public final class CustomFieldsResource {
    private static final int LONGEST_NAME = 255;

    private final Host host;

    public CustomFieldsResource(Host host) {
        this.host = host;
    }

    /**
     * A field for all projects and issue types; on no screen, and searchable only if the request names a searcher that
     * is valid for the type.
     */
    @POST
    @Path("/field")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonNode body) {
        CustomFieldManager fields = host.get(CustomFieldManager.class);
        String name = text(body, "name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw ErrorsOf.field("name", "The name must have 1 to " + LONGEST_NAME + " characters.");
        }
        CustomFieldType<?, ?> type = fields.getCustomFieldType(text(body, "type"));
        if (type == null) {
            throw ErrorsOf.field("type", "There is no custom field type '" + text(body, "type") + "'.");
        }
        String searcherKey = text(body, "searcherKey");
        CustomFieldSearcher searcher = fields.getCustomFieldSearcher(searcherKey);
        if (!searcherKey.isEmpty() && !fields.getCustomFieldSearchers(type).contains(searcher)) {
            throw ErrorsOf.field("searcherKey", "The searcher '" + searcherKey + "' is not valid for this type.");
        }
        try {
            CustomField field = fields.createCustomField(
                    name,
                    text(body, "description"),
                    type,
                    searcher,
                    List.of(GlobalIssueContext.getInstance()),
                    FieldConfigSchemeManager.ALL_ISSUE_TYPES);
            return Response.status(Response.Status.CREATED)
                    .entity(ConstantResources.json(field))
                    .build();
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(JsonNode body, String field) {
        return body == null ? "" : body.path(field).asText("").trim();
    }

    @POST
    @Path("/screens/addToDefault/{field}")
    public Response addToDefaultScreen(@PathParam("field") String id) {
        host.get(Screens.class).add(new RestLookup(host).field(id).getId());
        return Response.ok().build();
    }

    /** With the values; the index keeps them until issues are indexed again. */
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
