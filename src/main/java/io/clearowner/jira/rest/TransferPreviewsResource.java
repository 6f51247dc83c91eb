package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.transfer.preview.Previews;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.rest.json.TransferJson;
import io.clearowner.jira.store.StoredPreview;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * {@code transfers/previews}: what a transfer would do, without doing it. One preview per person; a new one replaces
 * the last.
 *
 * <p>400 for an invalid plan, 401 for anonymous, 403 for a plan that the person may not run, 404 for a preview of
 * another person.
 */
@Path("transfers/previews")
@Produces(MediaType.APPLICATION_JSON)
public class TransferPreviewsResource {

    private final Previews previews;
    private final PlanInput plans;
    private final TransferJson json;
    private final Access access;
    private final Responses responses;

    @Inject
    public TransferPreviewsResource(
            Previews previews, OwnerAssignment assignment, TransferJson json, Access access, Responses responses) {
        this.previews = previews;
        this.plans = new PlanInput(access, assignment);
        this.json = json;
        this.access = access;
        this.responses = responses;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response start(InputStream body) {
        return responses.accepted(() -> {
            access.user();
            JsonInput input = JsonInput.read(body, PlanInput.FIELDS);
            return json.preview(previews.request(plans.read(input), access.user()));
        });
    }

    @GET
    @Path("{id}")
    @LicensedOnly
    public Response find(@PathParam("id") String id) {
        return responses.ok(() -> json.preview(requireOwn(previews, access, id)));
    }

    @DELETE
    @Path("{id}")
    @LicensedOnly
    public Response cancel(@PathParam("id") String id) {
        return responses.ok(() -> {
            StoredPreview preview = requireOwn(previews, access, id);
            previews.cancel(preview);
            return json.preview(preview);
        });
    }

    static StoredPreview requireOwn(Previews previews, Access access, String id) {
        return previews.find(id, UserKeys.of(access.user()))
                .orElseThrow(() -> Refusal.because(
                        Kind.NOT_FOUND, "id", "clear-owner.rest.transfer.not-found", Parameters.abbreviated(id)));
    }
}
