package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.insight.search.GoingStale;
import io.clearowner.jira.insight.search.OwnerSearch;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.rest.json.IsoTime;
import io.clearowner.jira.rest.json.MineInfo;
import io.clearowner.jira.rest.json.MineInfo.SoonStaleInfo;
import io.clearowner.jira.rest.json.OwnersJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code GET mine}: what the reader owns on open issues, and which of it goes stale soon. 400 for a number of days out
 * of range, 401 for anonymous.
 */
@Path("mine")
@Produces(MediaType.APPLICATION_JSON)
public class MineResource {

    private static final int MAX_GOING_STALE = 100;

    private final OwnerSearch search;
    private final GoingStale goingStale;
    private final OwnersJson json;
    private final Access access;
    private final Responses responses;

    @Inject
    public MineResource(
            OwnerSearch search, GoingStale goingStale, OwnersJson json, Access access, Responses responses) {
        this.search = search;
        this.goingStale = goingStale;
        this.json = json;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @LicensedOnly
    public Response mine(@QueryParam("staleWithin") String staleWithin) {
        return responses.limited(() -> {
            ApplicationUser user = access.user();
            int days = Parameters.number("staleWithin", staleWithin, 14, 1, 365);
            return new MineInfo(
                    json.load(
                            search.of(user, Jql.OPEN_ISSUES, UserKeys.of(user)).load()),
                    days,
                    goingStale.of(user, days).stream()
                            .limit(MAX_GOING_STALE)
                            .map(soon -> new SoonStaleInfo(
                                    soon.issue().getKey(),
                                    soon.issue().getSummary(),
                                    soon.role().id(),
                                    IsoTime.of(soon.at())))
                            .toList());
        });
    }
}
