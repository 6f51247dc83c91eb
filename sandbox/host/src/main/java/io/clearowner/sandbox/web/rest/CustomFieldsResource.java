package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Deletes custom fields with their values: {@code DELETE /rest/api/2/customFields?ids=}
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
