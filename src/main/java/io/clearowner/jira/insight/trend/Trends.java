package io.clearowner.jira.insight.trend;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.jira.insight.trend.Trend.Day;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.store.Snapshot;
import io.clearowner.jira.store.SnapshotStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sums the counts of days. They were counted whoever may see the issues, so a project's are told only to who sees all
 * its issues, resolved ones too, since these were open once: whose own count is the count of all.
 */
public final class Trends {

    /** More projects than this are not checked one by one. */
    public static final int MAX_PROJECTS = 200;

    private final SnapshotStore store;
    private final ProjectCount counts;
    private final SearchService searches;
    private final IssueDocumentSearchService hits;
    private final PermissionManager permissions;
    private final SnapshotWalk walk;
    private final Clock clock;

    public Trends(
            SnapshotStore store,
            ProjectCount counts,
            SearchService searches,
            IssueDocumentSearchService hits,
            PermissionManager permissions,
            SnapshotWalk walk,
            Clock clock) {
        this.store = store;
        this.counts = counts;
        this.searches = searches;
        this.hits = hits;
        this.permissions = permissions;
        this.walk = walk;
        this.clock = clock;
    }

    /** @param projects that the viewer may see, at most {@link #MAX_PROJECTS} */
    public Trend of(ApplicationUser viewer, List<Project> projects, Period period) {
        List<String> leftOut = new ArrayList<>();
        List<Snapshot> snapshots = new ArrayList<>();
        int summed = 0;
        boolean all = projects.size() > 1 && seesAll(viewer, projects);
        for (Project project : projects) {
            if (all || seesAll(viewer, List.of(project))) {
                snapshots.addAll(store.ofProject(project.getId(), period.from()));
                summed++;
            } else {
                leftOut.add(project.getKey());
            }
        }
        return new Trend(summed, leftOut, summed(snapshots, period));
    }

    /** Of all projects that the viewer may see. */
    public Trend of(ApplicationUser viewer, Period period) {
        List<Project> visible = List.copyOf(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, viewer));
        if (own(viewer, "") == counts.issues()) {
            Set<Long> ids = visible.stream().map(Project::getId).collect(Collectors.toSet());
            return new Trend(
                    ids.size(),
                    List.of(),
                    summed(
                            store.from(period.from()).stream()
                                    .filter(snapshot -> ids.contains(snapshot.projectId()))
                                    .toList(),
                            period));
        }
        // Projects without issues add nothing, and there are many in most Jiras.
        Set<Long> counted = store.from(period.from()).stream()
                .filter(snapshot -> snapshot.issues() > 0)
                .map(Snapshot::projectId)
                .collect(Collectors.toSet());
        List<Project> concerned = visible.stream()
                .filter(project -> counted.contains(project.getId()))
                .toList();
        if (concerned.size() > MAX_PROJECTS) {
            throw tooMany(concerned.size());
        }
        // Which of the others have issues that somebody else sees is nobody's business who did not ask for them.
        Trend trend = of(viewer, concerned, period);
        return new Trend(trend.projects(), List.of(), trend.days());
    }

    /** What is said to who asks for more projects than can be checked. */
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
        return own(viewer, jql) == counts.issues(ids);
    }

    private long own(ApplicationUser viewer, String jql) {
        Query query = searches.parseQuery(viewer, jql).getQuery();
        try {
            return hits.getHitCount(viewer, query, false);
        } catch (SearchException e) {
            throw Refusal.because(Kind.UNAVAILABLE, "project", "clear-owner.rest.search.failed")
                    .causedBy(e);
        }
    }

    /** Today is left out as long as not every project was counted: it would look as if issues had gone. */
    private List<Day> summed(List<Snapshot> snapshots, Period period) {
        LocalDate today = LocalDate.now(clock);
        boolean complete = walk.complete(today);
        Map<LocalDate, Day> days = new TreeMap<>();
        for (Snapshot one : snapshots) {
            if (one.day().isAfter(period.to()) || one.day().equals(today) && !complete) {
                continue;
            }
            days.merge(
                    one.day(),
                    new Day(one.day(), one.issues(), one.unclear(), one.vision(), one.execution()),
                    (a, c) -> new Day(
                            a.day(),
                            a.issues() + c.issues(),
                            a.unclear() + c.unclear(),
                            a.vision() + c.vision(),
                            a.execution() + c.execution()));
        }
        return List.copyOf(days.values());
    }
}
