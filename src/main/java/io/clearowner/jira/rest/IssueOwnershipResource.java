package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import io.clearowner.jira.action.confirmation.Answer;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.transfer.edit.OwnerEdits;
import io.clearowner.jira.action.waiver.Waivers;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.json.OwnershipDetails;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code issues/KEY/ownership}: the owners of an issue and their clarity, for everyone who sees the issue; and the
 * actions on it: choose an owner, answer, waive. Every change returns the resulting ownership.
 *
 * <p>404 with the same message for an absent and for a hidden issue; for changes also 400 for an invalid body or user,
 * 401 for anonymous, 403 without permission, 409 if the field is not set up.
 */
@Path("issues/{key}/ownership")
@Produces(MediaType.APPLICATION_JSON)
public class IssueOwnershipResource {

    private static final String USER = "user";
    private static final String ANSWER = "answer";
    private static final String NOTE = "note";
    private static final String UNTIL = "until";
    private static final String REASON = "reason";
    private static final int MAX_NOTE = 1_000;

    private final IssueAccess issues;
    private final OwnerEdits edits;
    private final Confirmations confirmations;
    private final Waivers waivers;
    private final OwnershipDetails details;
    private final Access access;
    private final Responses responses;

    @Inject
    public IssueOwnershipResource(
            IssueAccess issues,
            OwnerEdits edits,
            Confirmations confirmations,
            Waivers waivers,
            OwnershipDetails details,
            Access access,
            Responses responses) {
        this.issues = issues;
        this.edits = edits;
        this.confirmations = confirmations;
        this.waivers = waivers;
        this.details = details;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @UnrestrictedAccess
    public Response ownership(@PathParam("key") String key) {
        return responses.ok(() -> details.of(issues.find(access.viewer(), key)));
    }

    @PUT
    @Path("{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response setOwner(@PathParam("key") String key, @PathParam("role") String role, InputStream body) {
        return responses.ok(() -> {
            JsonInput input = JsonInput.read(body, Set.of(USER));
            OwnerEdits.Together edit = edits.together(
                    access.viewer(),
                    List.of(key),
                    Parameters.role(role),
                    input.textOrNull(USER).map(UserKey::new));
            return details.of(edit.assign(key), edit.undo());
        });
    }

    /** The owner accepts or declines, or an editor withdraws the request to confirm. */
    @POST
    @Path("{role}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response answer(@PathParam("key") String key, @PathParam("role") String role, InputStream body) {
        return responses.ok(() -> {
            JsonInput input = JsonInput.read(body, Set.of(ANSWER, NOTE));
            Answer answer = AnswerInput.answer(input);
            Optional<String> note = AnswerInput.note(input);
            return details.of(confirmations.answer(access.viewer(), key, Parameters.role(role), answer, note));
        });
    }

    @PUT
    @Path("{role}/waiver")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response waive(@PathParam("key") String key, @PathParam("role") String role, InputStream body) {
        return responses.ok(() -> {
            JsonInput input = JsonInput.read(body, Set.of(UNTIL, REASON));
            return details.of(waivers.give(
                    access.viewer(),
                    key,
                    Parameters.role(role),
                    day(input.text(UNTIL)),
                    input.text(REASON).strip()));
        });
    }

    @DELETE
    @Path("{role}/waiver")
    @LicensedOnly
    public Response endWaiver(@PathParam("key") String key, @PathParam("role") String role) {
        return responses.ok(() -> details.of(waivers.end(access.viewer(), key, Parameters.role(role))));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.because(Kind.INVALID, UNTIL, "clear-owner.rest.day.malformed", Parameters.abbreviated(text));
        }
    }
}
