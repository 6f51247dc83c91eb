package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.confirmation.Confirmations.Pending;
import io.clearowner.jira.action.confirmation.Confirmations.PendingPage;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.rest.json.IsoTime;
import io.clearowner.jira.rest.json.PageInfo;
import io.clearowner.jira.rest.json.PendingInfo;
import io.clearowner.jira.rest.json.UserJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code GET confirmations}: the roles that wait for the reader's confirmation, oldest first, on issues that the reader
 * sees. 401 for anonymous.
 */
@Path("confirmations")
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationsResource {

    private final Confirmations confirmations;
    private final UserJson users;
    private final Access access;
    private final Responses responses;

    @Inject
    public ConfirmationsResource(Confirmations confirmations, UserJson users, Access access, Responses responses) {
        this.confirmations = confirmations;
        this.users = users;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @LicensedOnly
    public Response pending(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return responses.oneByOne(() -> {
            ApplicationUser user = access.user();
            int from = Parameters.start(start);
            int max = Parameters.limit(limit);
            PendingPage page = confirmations.pendingPage(user, from, max);
            return new PageInfo<>(
                    from,
                    max,
                    page.total(),
                    page.roles().stream().map(this::info).toList());
        });
    }

    private PendingInfo info(Pending pending) {
        return new PendingInfo(
                pending.issue().getKey(),
                pending.issue().getSummary(),
                pending.asked().role().id(),
                pending.asked().changedBy().map(users::user).orElse(null),
                IsoTime.of(pending.asked().confirmation().since()));
    }
}
