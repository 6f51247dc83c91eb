package io.clearowner.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.project.Project;
import io.clearowner.jira.insight.search.TimeToOwner;
import io.clearowner.jira.insight.search.TimeToOwner.Pace;
import io.clearowner.jira.insight.search.TimeToOwner.Result;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.platform.Periods;
import io.clearowner.jira.rest.json.TimeToOwnerInfo;
import io.clearowner.jira.rest.json.TimeToOwnerInfo.PaceInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/**
 * {@code GET projects/KEY/time-to-owner}: how long issues waited for their first owner, as far as the reader sees them.
 * 400 for an invalid period, 404 for a project that is absent or hidden.
 */
@Path("projects/{project}/time-to-owner")
@Produces(MediaType.APPLICATION_JSON)
public class TimeToOwnerResource {

    private final TimeToOwner times;
    private final Periods periods;
    private final Access access;
    private final Responses responses;

    @Inject
    public TimeToOwnerResource(TimeToOwner times, Periods periods, Access access, Responses responses) {
        this.times = times;
        this.periods = periods;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @UnrestrictedAccess
    public Response timeToOwner(
            @PathParam("project") String key,
            @QueryParam("days") String days,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        return responses.limited(() -> {
            int dayCount = days(days);
            Period period = periods.read(from, to).orElseGet(() -> periods.last(dayCount));
            Project project = access.visibleProject(key);
            Result result = times.of(access.viewer(), project, period);
            return new TimeToOwnerInfo(
                    project.getKey(),
                    period.days(),
                    result.created(),
                    result.inspected(),
                    pace(result.paces().get(Role.PRODUCT)),
                    pace(result.paces().get(Role.DELIVERY)));
        });
    }

    /** Length of a period that ends today, in days. */
    static int days(String text) {
        return Parameters.number("days", text, 90, 1, Period.MAX_DAYS);
    }

    private static PaceInfo pace(Pace pace) {
        return new PaceInfo(
                pace.owned(),
                pace.mean().map(Duration::toSeconds).orElse(null),
                pace.median().map(Duration::toSeconds).orElse(null));
    }
}
