package io.clearowner.jira.insight.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import com.atlassian.query.order.OrderBy;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.PageByKey;
import io.clearowner.jira.platform.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads all unclear issues of a scope as the viewer, page by page, so that the list is never in memory as a whole.
 *
 * <p>Jira pages through its first {@link IndexSearch#WINDOW} results only. A list up to that size is read in its own
 * order; a longer one project by project, in pages by key that edits in between do not shift.
 */
public final class UnclearExport {

    private final ViewerSearches searches;
    private final ProjectManager projects;

    public UnclearExport(ViewerSearches searches, ProjectManager projects) {
        this.searches = searches;
        this.projects = projects;
    }

    /** A list that is ready to be read. */
    public interface Result {

        /** Whether hidden or deleted parts of the scope were left out. */
        boolean partial();

        /** Issues in the list when it was counted. */
        long total();

        /**
         * Passes each page to the consumer and keeps none.
         *
         * @throws Refusal if a search fails midway
         */
        void forEachPage(Consumer<List<Issue>> consumer);
    }

    /**
     * @param viewer null for anonymous
     * @throws Refusal as {@link UnclearSearch#find}
     */
    public Result find(ApplicationUser viewer, String jql, UnclearFilter filter) {
        ViewerSearch search = searches.of(viewer);
        ParsedScope scope = search.parse(jql);
        Query query = scope.query();
        ClarityQueries queries = search.within(query);
        Query listed = queries.listed(filter);
        long total = search.count(listed);
        if (total == 0 && search.count(queries.scope()) > 0) {
            search.requireIndexed(queries);
        }
        OrderBy order = search.order(query, UnclearSearch.DEFAULT_ORDER);
        return new Result() {
            @Override
            public boolean partial() {
                return scope.partial();
            }

            @Override
            public long total() {
                return total;
            }

            @Override
            public void forEachPage(Consumer<List<Issue>> consumer) {
                if (total <= IndexSearch.WINDOW) {
                    inOrder(search, queries.ordered(listed, order), consumer);
                } else {
                    projects.getProjects().forEach(project -> byKey(search, queries, listed, project, consumer));
                }
            }
        };
    }

    /** Passes each issue once, even if an edit moves it to another page in the meantime. */
    private static void inOrder(ViewerSearch search, Query query, Consumer<List<Issue>> consumer) {
        Set<Long> seen = new HashSet<>();
        int total = 1;
        for (int start = 0; start < Math.min(total, IndexSearch.WINDOW); start += IndexSearch.PAGE) {
            SearchResults<Issue> page = search.list(query, start, IndexSearch.PAGE);
            total = page.getTotal();
            consumer.accept(page.getResults().stream()
                    .filter(issue -> seen.add(issue.getId()))
                    .toList());
        }
    }

    private static void byKey(
            ViewerSearch search,
            ClarityQueries queries,
            Query listed,
            Project project,
            Consumer<List<Issue>> consumer) {
        OrderBy order = search.order(listed, PageByKey.ORDER);
        Query within = queries.and(listed, Jql.project(project.getId()));
        PageByKey.read(
                after -> {
                    Query rest =
                            after.map(clause -> queries.and(within, clause)).orElse(within);
                    return search.list(queries.ordered(rest, order), 0, IndexSearch.PAGE);
                },
                consumer);
    }
}
