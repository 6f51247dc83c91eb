package io.clearowner.jira.insight.search;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.jira.insight.search.GroupKeys.Key;
import io.clearowner.jira.platform.Jql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Counts the open issues of each component or issue type of a project, and how many are assessed and unclear. Each part
 * takes up to three searches as the viewer, so the counts are exact.
 */
public final class ClarityShares {

    /** Maximum number of components counted; each takes up to three searches. */
    static final int MAX_PARTS = 100;

    private static final double NOT_ASSESSED_LAST = 2;

    private static final Comparator<Share> LEAST_CLEAR_FIRST = Comparator.comparingDouble(
                    (Share share) -> share.clear().orElse(NOT_ASSESSED_LAST))
            .thenComparing(Comparator.comparingLong(Share::unclear).reversed())
            .thenComparing(share -> share.name().orElse("").toLowerCase(Locale.ROOT));

    private final ViewerSearches searches;

    public ClarityShares(ViewerSearches searches) {
        this.searches = searches;
    }

    /**
     * A component or issue type of the project.
     *
     * @param id of the component or issue type; empty for issues without a component
     * @param issues open issues, at least one
     * @param assessed those of them that are assessed
     * @param search JQL for the unclear issues
     */
    public record Share(
            Optional<String> id, Optional<String> name, long issues, long assessed, long unclear, String search) {

        /** The share of the assessed issues that is clear, from 0 to 1; empty if nothing is assessed. */
        public OptionalDouble clear() {
            return assessed == 0 ? OptionalDouble.empty() : OptionalDouble.of((assessed - unclear) / (double) assessed);
        }
    }

    /**
     * The parts of a project.
     *
     * @param shares least clear first, those without assessed issues last; parts without open issues are left out
     * @param leftOut number of components not counted, the last ones by name
     */
    public record Result(List<Share> shares, int leftOut) {}

    /**
     * @param viewer null for anonymous
     * @param grouping component or issue type
     * @throws io.clearowner.jira.platform.Refusal as {@link UnclearSearch#find}
     */
    public Result of(ApplicationUser viewer, Project project, Grouping grouping) {
        ViewerSearch search = searches.of(viewer);
        Query open = search.parse("project = " + project.getId() + " AND " + Jql.OPEN_ISSUES)
                .query();
        ClarityQueries queries = search.within(open);
        List<Key> parts = parts(project, grouping);
        List<Key> counted = parts.stream().limit(MAX_PARTS).toList();
        List<Share> shares = new ArrayList<>();
        counted.forEach(part -> share(search, queries, part).ifPresent(shares::add));
        if (!shares.isEmpty() && shares.stream().allMatch(share -> share.assessed() == 0)) {
            search.requireIndexed(queries);
        }
        return new Result(shares.stream().sorted(LEAST_CLEAR_FIRST).toList(), parts.size() - counted.size());
    }

    private static List<Key> parts(Project project, Grouping grouping) {
        List<Key> parts = new ArrayList<>();
        if (grouping == Grouping.ISSUE_TYPE) {
            project.getIssueTypes().stream()
                    .map((IssueType type) -> GroupKeys.issueType(type))
                    .forEach(parts::add);
        } else {
            parts.add(GroupKeys.withoutComponent());
            project.getComponents().stream()
                    .sorted(Comparator.comparing(ProjectComponent::getName, String.CASE_INSENSITIVE_ORDER))
                    .map(GroupKeys::component)
                    .forEach(parts::add);
        }
        return parts;
    }

    private static Optional<Share> share(ViewerSearch search, ClarityQueries queries, Key part) {
        long issues = search.count(queries.and(queries.scope(), part.clause().orElseThrow()));
        if (issues == 0) {
            return Optional.empty();
        }
        Query unclear = queries.and(queries.unclear(), part.clause().orElseThrow());
        long unclearIssues = search.count(unclear);
        long assessed = unclearIssues == issues
                ? issues
                : Math.max(
                        unclearIssues,
                        search.count(
                                queries.and(queries.assessed(), part.clause().orElseThrow())));
        return Optional.of(new Share(part.id(), part.name(), issues, assessed, unclearIssues, search.jql(unclear)));
    }
}
