package io.clearowner.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.clearowner.jira.insight.trend.SnapshotWalk;
import io.clearowner.jira.insight.trend.SnapshotWalk.Today;
import io.clearowner.jira.insight.trend.Trend;
import io.clearowner.jira.insight.trend.Trends;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.platform.Periods;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.json.SnapshotInfo;
import io.clearowner.jira.rest.json.TrendInfo;
import io.clearowner.jira.rest.json.TrendInfo.DayInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code GET trend}, and {@code POST} with the same parameters in a body, for many projects: how the open issues of
 * projects changed, for viewers who see all of them; {@code GET} and {@code POST trend/snapshot}: progress of today's
 * count, and a recount, for Jira administrators.
 *
 * <p>400 for an invalid parameter, 401 and 403 without permission to count, 404 if all projects are absent or hidden.
 */
@Path("trend")
@Produces(MediaType.APPLICATION_JSON)
public class TrendResource {

    private static final int DEFAULT_DAYS = 90;

    private final Trends trends;
    private final SnapshotWalk snapshots;
    private final Periods periods;
    private final Access access;
    private final Responses responses;

    @Inject
    public TrendResource(Trends trends, SnapshotWalk snapshots, Periods periods, Access access, Responses responses) {
        this.trends = trends;
        this.snapshots = snapshots;
        this.periods = periods;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @UnrestrictedAccess
    public Response trend(
            @QueryParam("project") String keys,
            @QueryParam("days") String days,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        return responses.limited(() -> trend(keys, days, period(from, to)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response trendOf(InputStream body) {
        return responses.limited(() -> {
            JsonInput input = JsonInput.read(body, Set.of("project", "days", "from", "to"));
            return trend(
                    input.optionalText("project").orElse(null),
                    input.optionalNumber("days").map(String::valueOf).orElse(null),
                    period(
                            input.optionalText("from").orElse(null),
                            input.optionalText("to").orElse(null)));
        });
    }

    private Optional<Period> period(String from, String to) {
        return periods.read(from, to);
    }

    private TrendInfo trend(String keys, String days, Optional<Period> dates) {
        int many = Parameters.number("days", days, DEFAULT_DAYS, 1, Period.MAX_DAYS);
        Period period = dates.orElseGet(() -> periods.last(many));
        if (keys == null || keys.isBlank()) {
            return info(trends.of(access.viewer(), period), false);
        }
        List<String> asked =
                Arrays.stream(keys.split(",")).map(String::trim).distinct().toList();
        if (asked.size() > Trends.MAX_PROJECTS) {
            throw Trends.tooMany(asked.size());
        }
        List<Project> projects = asked.stream()
                .map(access::projectIfVisible)
                .flatMap(Optional::stream)
                .toList();
        if (projects.isEmpty()) {
            throw Refusal.because(Kind.NOT_FOUND, "project", "clear-owner.rest.scope.hidden");
        }
        return info(trends.of(access.viewer(), projects, period), projects.size() < asked.size());
    }

    @GET
    @Path("snapshot")
    @AdminOnly
    public Response today() {
        return responses.ok(() -> {
            access.administrator();
            return info(snapshots.today());
        });
    }

    @POST
    @Path("snapshot")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response snapshot(InputStream body) {
        return responses.accepted(() -> {
            access.administrator();
            JsonInput.read(body, Set.of());
            snapshots.requestRecount();
            return info(snapshots.today());
        });
    }

    private static SnapshotInfo info(Today today) {
        return new SnapshotInfo(today.day().toString(), today.counted(), today.projects(), today.requested());
    }

    private static TrendInfo info(Trend trend, boolean partial) {
        return new TrendInfo(
                trend.projects(),
                trend.leftOut(),
                partial,
                trend.days().stream()
                        .map(day -> new DayInfo(
                                day.day().toString(),
                                day.issues(),
                                day.assessed().isPresent() ? day.assessed().getAsLong() : null,
                                day.unclear(),
                                day.vision(),
                                day.execution()))
                        .toList());
    }
}
