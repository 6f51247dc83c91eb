package io.clearowner.jira.insight.trend;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.store.SnapshotStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sums the daily counts. These ignore permissions, so a project is included only if the viewer sees all its issues,
 * resolved ones too, since these were open once: the viewer's own count must equal the count of all.
 */
public final class Trends {

    /** Maximum number of projects checked one by one. */
    public static final int MAX_PROJECTS = 200;

    private final SnapshotStore store;
    private final ProjectCount counts;
    private final SearchService searches;
    private final IssueDocumentSearchService counter;
    private final PermissionManager permissions;
    private final SnapshotWalk walk;
    private final Clock clock;

    public Trends(
            SnapshotStore store,
            ProjectCount counts,
            SearchService searches,
            IssueDocumentSearchService counter,
            PermissionManager permissions,
            SnapshotWalk walk,
            Clock clock) {
        this.store = store;
        this.counts = counts;
        this.searches = searches;
        this.counter = counter;
        this.permissions = permissions;
        this.walk = walk;
        this.clock = clock;
    }

    /** @param projects visible to the viewer, at most {@link #MAX_PROJECTS} */
    public Trend of(ApplicationUser viewer, List<Project> projects, Period period) {
        List<String> leftOut = new ArrayList<>();
        DaySums sums = sums(period);
        int summed = 0;
        boolean all = projects.size() > 1 && seesAll(viewer, projects);
        for (Project project : projects) {
            if (all || seesAll(viewer, List.of(project))) {
                store.ofProject(project.getId(), period.from()).forEach(sums::add);
                summed++;
            } else {
                leftOut.add(project.getKey());
            }
        }
        return new Trend(summed, leftOut, sums.days());
    }

    /** Covers all projects that the viewer may see. */
    public Trend of(ApplicationUser viewer, Period period) {
        List<Project> visible = List.copyOf(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, viewer));
        if (visibleCount(viewer, "") == counts.issues()) {
            Set<Long> ids = visible.stream().map(Project::getId).collect(Collectors.toSet());
            DaySums sums = sums(period);
            store.from(period.from(), snapshot -> {
                if (ids.contains(snapshot.projectId())) {
                    sums.add(snapshot);
                }
            });
            return new Trend(ids.size(), List.of(), sums.days());
        }
        // Most sites have many projects without issues; they add nothing.
        Set<Long> counted = store.projectsWithIssuesFrom(period.from());
        List<Project> withIssues = visible.stream()
                .filter(project -> counted.contains(project.getId()))
                .toList();
        if (withIssues.size() > MAX_PROJECTS) {
            throw tooMany(withIssues.size());
        }
        // The viewer did not name these projects, so do not reveal which of them have hidden issues.
        Trend trend = of(viewer, withIssues, period);
        return new Trend(trend.projects(), List.of(), trend.days());
    }

    /** The refusal of a request for more projects than can be checked. */
    public static Refusal tooMany(int projects) {
        return Refusal.because(
                Kind.INVALID,
                "project",
                "clear-owner.rest.trend.too-many-projects",
                Integer.toString(projects),
                Integer.toString(MAX_PROJECTS));
    }

    private boolean seesAll(ApplicationUser viewer, List<Project> projects) {
        List<Long> ids = projects.stream().map(Project::getId).toList();
        String jql = "project in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        return visibleCount(viewer, jql) == counts.issues(ids);
    }

    private long visibleCount(ApplicationUser viewer, String jql) {
        Query query = searches.parseQuery(viewer, jql).getQuery();
        try {
            return counter.getHitCount(viewer, query, false);
        } catch (SearchException e) {
            throw Refusal.because(Kind.UNAVAILABLE, "project", "clear-owner.rest.search.failed")
                    .causedBy(e);
        }
    }

    /** Leaves today out until every project is counted; otherwise issues would seem to be missing. */
    private DaySums sums(Period period) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = walk.complete(today) ? today : today.minusDays(1);
        return new DaySums(period.to().isBefore(last) ? period.to() : last);
    }
}
