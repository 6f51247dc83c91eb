package io.clearowner.jira.insight.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.history.OwnershipEvent;
import io.clearowner.jira.insight.history.OwnershipHistory;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Period;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * How long it takes until an issue names an owner: of the issues of a project that were created in a period and that
 * the viewer sees, from the creation to the first owner of each role. Who is only inherited does not count. At most
 * {@link #MOST} issues are looked at, those created last, since each costs a look into its history.
 */
public final class TimeToOwner {

    static final int MOST = 500;

    private static final DateTimeFormatter JQL_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ViewerSearches searches;
    private final IssueAssessor assessor;
    private final OwnershipHistory history;
    private final TimeZoneManager zones;
    private final Clock clock;

    /** @param clock in the zone whose days count */
    public TimeToOwner(
            ViewerSearches searches,
            IssueAssessor assessor,
            OwnershipHistory history,
            TimeZoneManager zones,
            Clock clock) {
        this.searches = searches;
        this.assessor = assessor;
        this.history = history;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * Of one role.
     *
     * @param owned issues that named an owner at some time
     * @param mean from creation to the first one, empty if there are none
     * @param median half of them waited no longer, so that a few that waited for months do not hide the others
     */
    public record Pace(long owned, Optional<Duration> mean, Optional<Duration> median) {

        /** @param waits one for each issue, in any order; what is negative waited not at all */
        static Pace of(List<Duration> waits) {
            if (waits.isEmpty()) {
                return new Pace(0, Optional.empty(), Optional.empty());
            }
            List<Duration> sorted = waits.stream()
                    .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                    .sorted()
                    .toList();
            int many = sorted.size();
            Duration median =
                    sorted.get((many - 1) / 2).plus(sorted.get(many / 2)).dividedBy(2);
            return new Pace(
                    many,
                    Optional.of(sorted.stream()
                            .reduce(Duration.ZERO, Duration::plus)
                            .dividedBy(many)),
                    Optional.of(median));
        }
    }

    /**
     * What was found.
     *
     * @param created issues of the period
     * @param looked how many of them were looked at
     */
    public record Found(long created, long looked, Map<Role, Pace> paces) {}

    /** @param days of the period, up to now */
    public Found of(ApplicationUser viewer, Project project, int days) {
        return of(viewer, project, "created >= -" + days + "d");
    }

    /** Of the issues created on these days. */
    public Found of(ApplicationUser viewer, Project project, Period period) {
        return of(
                viewer,
                project,
                "created >= \"" + midnight(viewer, period.from()) + "\" AND created < \""
                        + midnight(viewer, period.to().plusDays(1)) + '"');
    }

    /** The server's midnight, as by the calendar of the trend, in the zone in which Jira reads the viewer's JQL. */
    private String midnight(ApplicationUser viewer, LocalDate day) {
        TimeZone zone = viewer == null ? zones.getDefaultTimezone() : zones.getTimeZoneforUser(viewer);
        return day.atStartOfDay(clock.getZone())
                .withZoneSameInstant(zone.toZoneId())
                .format(JQL_TIME);
    }

    private Found of(ApplicationUser viewer, Project project, String created) {
        ViewerSearch search = searches.of(viewer);
        Query asked = search.parse("project = " + project.getId() + " AND " + created + " ORDER BY created DESC")
                .query();
        SearchResults<Issue> page = search.list(asked, 0, MOST);
        Map<Role, List<Duration>> waits = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            waits.put(role, new ArrayList<>());
        }
        for (Issue issue : page.getResults()) {
            List<OwnershipEvent> owners = history.owners(issue);
            waits.forEach((role, known) -> first(issue, role, owners).ifPresent(known::add));
        }
        Map<Role, Pace> paces = new EnumMap<>(Role.class);
        waits.forEach((role, known) -> paces.put(role, Pace.of(known)));
        return new Found(page.getTotal(), page.getResults().size(), paces);
    }

    /** How long the issue waited for its first owner; empty if it never had one. */
    private Optional<Duration> first(Issue issue, Role role, List<OwnershipEvent> owners) {
        Instant created = issue.getCreated().toInstant();
        // Owners are told newest first; the oldest change says whether somebody was there before it.
        Optional<OwnershipEvent> oldest =
                owners.stream().filter(event -> event.role() == role).reduce((newer, older) -> older);
        if (oldest.isEmpty()) {
            return assessor.facts(issue).ownOwner(role).map(owner -> Duration.ZERO);
        }
        return Optional.of(
                oldest.get().from().isPresent()
                        ? Duration.ZERO
                        : Duration.between(created, oldest.get().at()));
    }
}
