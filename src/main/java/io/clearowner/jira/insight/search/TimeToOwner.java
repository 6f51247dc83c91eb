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
import io.clearowner.jira.insight.history.OwnershipHistory.OwnerChanges;
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
 * Measures how long issues of a project wait for their first owner in each role, from their creation. Inherited owners
 * do not count. Inspects at most {@link #MAX_INSPECTED} issues of the period that the viewer sees, those created last,
 * since each requires reading its history; fewer if the histories are long.
 */
public final class TimeToOwner {

    static final int MAX_INSPECTED = 500;
    /** No further issue is inspected after so many changes; most issues have some dozens. */
    static final int MAX_CHANGES = 50_000;

    private static final DateTimeFormatter JQL_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ViewerSearches searches;
    private final IssueAssessor assessor;
    private final OwnershipHistory history;
    private final TimeZoneManager zones;
    private final Clock clock;

    /** @param clock in the time zone that defines days */
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
     * The waiting times of one role.
     *
     * @param owned issues that ever named an owner
     * @param mean from creation to the first owner; empty if there are none
     * @param median not distorted by a few long waits; empty if there are none
     */
    public record Pace(long owned, Optional<Duration> mean, Optional<Duration> median) {

        /** @param waits one per issue, in any order; negative ones count as zero */
        static Pace of(List<Duration> waits) {
            if (waits.isEmpty()) {
                return new Pace(0, Optional.empty(), Optional.empty());
            }
            List<Duration> sorted = waits.stream()
                    .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                    .sorted()
                    .toList();
            int size = sorted.size();
            Duration median =
                    sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(2);
            return new Pace(
                    size,
                    Optional.of(sorted.stream()
                            .reduce(Duration.ZERO, Duration::plus)
                            .dividedBy(size)),
                    Optional.of(median));
        }
    }

    /**
     * The waiting times of a period.
     *
     * @param created issues created in the period
     * @param inspected how many of them were inspected
     */
    public record Result(long created, long inspected, Map<Role, Pace> paces) {}

    /** Covers the issues created in the period. */
    public Result of(ApplicationUser viewer, Project project, Period period) {
        return of(
                viewer,
                project,
                "created >= \"" + midnight(viewer, period.from()) + "\" AND created < \""
                        + midnight(viewer, period.to().plusDays(1)) + '"');
    }

    /** Midnight on the server, as in the trend, in the time zone in which Jira reads the viewer's JQL. */
    private String midnight(ApplicationUser viewer, LocalDate day) {
        TimeZone zone = viewer == null ? zones.getDefaultTimezone() : zones.getTimeZoneforUser(viewer);
        return day.atStartOfDay(clock.getZone())
                .withZoneSameInstant(zone.toZoneId())
                .format(JQL_TIME);
    }

    private Result of(ApplicationUser viewer, Project project, String created) {
        ViewerSearch search = searches.of(viewer);
        Query query = search.parse("project = " + project.getId() + " AND " + created + " ORDER BY created DESC")
                .query();
        SearchResults<Issue> page = search.list(query, 0, MAX_INSPECTED);
        Map<Role, List<Duration>> waits = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            waits.put(role, new ArrayList<>());
        }
        int inspected = 0;
        int changes = 0;
        for (Issue issue : page.getResults()) {
            if (changes > MAX_CHANGES) {
                break;
            }
            OwnerChanges owners = history.ownerChanges(issue);
            inspected++;
            changes += owners.read();
            waits.forEach((role, durations) ->
                    timeToFirst(issue, role, owners.newestFirst()).ifPresent(durations::add));
        }
        Map<Role, Pace> paces = new EnumMap<>(Role.class);
        waits.forEach((role, durations) -> paces.put(role, Pace.of(durations)));
        return new Result(page.getTotal(), inspected, paces);
    }

    /** Time from creation to the first owner; empty if there was none. */
    private Optional<Duration> timeToFirst(Issue issue, Role role, List<OwnershipEvent> owners) {
        Instant created = issue.getCreated().toInstant();
        // Newest first: the oldest change says whether the issue had an owner before it.
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
