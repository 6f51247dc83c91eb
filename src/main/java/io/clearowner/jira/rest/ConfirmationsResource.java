package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.rest.json.IsoTime;
import io.clearowner.jira.rest.json.PageInfo;
import io.clearowner.jira.rest.json.PendingInfo;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.store.StoredConfirmation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET confirmations}: the roles that wait for the reader's confirmation, oldest first, on issues that the reader
 * sees. 401 for anonymous.
 */
@Path("confirmations")
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationsResource {

    /** Maximum number of confirmations read; more appear once some are answered. */
    private static final int MAX_PENDING = 1_000;

    private final Confirmations confirmations;
    private final IssueAccess issues;
    private final UserJson users;
    private final Access access;
    private final Responses responses;

    @Inject
    public ConfirmationsResource(
            Confirmations confirmations, IssueAccess issues, UserJson users, Access access, Responses responses) {
        this.confirmations = confirmations;
        this.issues = issues;
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
            List<PendingInfo> all = confirmations.pendingFor(UserKeys.of(user), 0, MAX_PENDING).stream()
                    .map(pending -> info(user, pending))
                    .flatMap(Optional::stream)
                    .toList();
            return new PageInfo<>(
                    from, max, all.size(), all.stream().skip(from).limit(max).toList());
        });
    }

    private Optional<PendingInfo> info(ApplicationUser user, StoredConfirmation pending) {
        return issues.find(user, pending.issueId())
                .filter(issue -> confirmations.canAnswer(issue, pending.role(), UserKeys.of(user)))
                .map(issue -> new PendingInfo(
                        issue.getKey(),
                        issue.getSummary(),
                        pending.role().id(),
                        pending.changedBy().map(users::user).orElse(null),
                        IsoTime.of(pending.confirmation().since())));
    }
}
