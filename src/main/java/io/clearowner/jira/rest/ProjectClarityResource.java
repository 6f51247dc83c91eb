package io.clearowner.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.insight.search.ClarityShares;
import io.clearowner.jira.insight.search.ClarityShares.Result;
import io.clearowner.jira.insight.search.ClarityShares.Share;
import io.clearowner.jira.insight.search.Grouping;
import io.clearowner.jira.insight.search.TimeToOwner;
import io.clearowner.jira.insight.trend.Trends;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.platform.Periods;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.csv.ClarityReportCsv;
import io.clearowner.jira.rest.csv.Csv;
import io.clearowner.jira.rest.json.ClarityInfo;
import io.clearowner.jira.rest.json.ClarityInfo.PartInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/**
 * {@code GET projects/KEY/clarity}: the clarity of a project by component or issue type; {@code GET
 * projects/KEY/clarity/csv}: all figures of its report. Both count what the reader sees; 404 for a project that is
 * absent or hidden.
 */
@Path("projects/{project}/clarity")
public class ProjectClarityResource {

    static final Set<Grouping> PARTS = Set.of(Grouping.COMPONENT, Grouping.ISSUE_TYPE);

    private final ClarityShares shares;
    private final Trends trends;
    private final TimeToOwner times;
    private final Periods periods;
    private final Access access;
    private final Responses responses;

    @Inject
    public ProjectClarityResource(
            ClarityShares shares,
            Trends trends,
            TimeToOwner times,
            Periods periods,
            Access access,
            Responses responses) {
        this.shares = shares;
        this.trends = trends;
        this.times = times;
        this.periods = periods;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response parts(@PathParam("project") String key, @QueryParam("by") String by) {
        return responses.limited(() -> {
            Grouping grouping = grouping(by);
            Project project = access.visibleProject(key);
            Result result = shares.of(access.viewer(), project, grouping);
            return new ClarityInfo(
                    project.getKey(),
                    grouping.id(),
                    result.leftOut(),
                    result.shares().stream().map(share -> info(grouping, share)).toList());
        });
    }

    @GET
    @Path("csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @UnrestrictedAccess
    public Response csv(
            @PathParam("project") String key,
            @QueryParam("days") String days,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("separator") String separator) {
        return responses.download("text/csv; charset=UTF-8", "ownership-clarity.csv", () -> {
            int dayCount = TimeToOwnerResource.days(days);
            Period period = periods.read(from, to).orElseGet(() -> periods.last(dayCount));
            Csv.Separator cellSeparator = Parameters.separator(separator);
            Project project = access.visibleProject(key);
            ApplicationUser viewer = access.viewer();
            I18nHelper i18n = responses.i18n();
            ClarityReportCsv report = new ClarityReportCsv(i18n);
            report.days(trends.of(viewer, List.of(project), period).days());
            for (Grouping grouping : List.of(Grouping.COMPONENT, Grouping.ISSUE_TYPE)) {
                shares.of(viewer, project, grouping)
                        .shares()
                        .forEach(share -> report.part(grouping, name(grouping, share), share));
            }
            report.pace(times.of(viewer, project, period));
            return out -> report.write(cellSeparator, out);
        });
    }

    private static Grouping grouping(String by) {
        String known = "component, issueType";
        if (by == null || by.isBlank()) {
            throw Refusal.because(Kind.INVALID, "by", "clear-owner.rest.group.missing", known);
        }
        return Grouping.byId(by)
                .filter(PARTS::contains)
                .orElseThrow(() -> Refusal.because(
                        Kind.INVALID, "by", "clear-owner.rest.choice.unknown", Parameters.abbreviated(by), known));
    }

    private PartInfo info(Grouping grouping, Share share) {
        return new PartInfo(
                share.id().orElse(null),
                name(grouping, share),
                share.issues(),
                share.assessed(),
                share.unclear(),
                share.search());
    }

    private String name(Grouping grouping, Share share) {
        return share.name().orElseGet(() -> responses.i18n().getText("clear-owner.group.none." + grouping.id()));
    }
}
