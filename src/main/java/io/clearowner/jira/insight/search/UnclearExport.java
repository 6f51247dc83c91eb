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
 * Reads the whole list of what is unclear in a scope as the viewer, a page at a time, so that it is never in memory as
 * a whole.
 *
 * <p>Jira pages through its first {@link IndexSearch#WINDOW} results only. A list up to that is read in its own order;
 * a longer one project by project and in pages by key, which no edit in between moves.
 */
public final class UnclearExport {

    private final ViewerSearches searches;
    private final ProjectManager projects;

    public UnclearExport(ViewerSearches searches, ProjectManager projects) {
        this.searches = searches;
        this.projects = projects;
    }

    /** A list that was found and can be read. */
    public interface Found {

        /** Issues in the list when it was counted. */
        long total();

        /**
         * Reads page after page; nothing of a page is kept behind it.
         *
         * @throws Refusal if the search fails in between
         */
        void eachPage(Consumer<List<Issue>> page);
    }

    /**
     * @param viewer null for anonymous
     * @throws Refusal as {@link UnclearSearch#find}
     */
    public Found find(ApplicationUser viewer, String jql, UnclearFilter filter) {
        ViewerSearch search = searches.of(viewer);
        Query asked = search.parse(jql);
        ClarityQueries queries = search.within(asked);
        Query listed = queries.listed(filter);
        long total = search.count(listed);
        if (total == 0 && search.count(queries.scope()) > 0) {
            search.requireIndexed(queries);
        }
        OrderBy order = search.order(asked, UnclearSearch.DEFAULT_ORDER);
        return new Found() {
            @Override
            public long total() {
                return total;
            }

            @Override
            public void eachPage(Consumer<List<Issue>> page) {
                if (total <= IndexSearch.WINDOW) {
                    inOrder(search, queries.ordered(listed, order), page);
                } else {
                    projects.getProjects().forEach(project -> byKey(search, queries, listed, project, page));
                }
            }
        };
    }

    /** An issue that an edit moves across pages meanwhile is told once. */
    private static void inOrder(ViewerSearch search, Query query, Consumer<List<Issue>> look) {
        Set<Long> told = new HashSet<>();
        int total = 1;
        for (int start = 0; start < Math.min(total, IndexSearch.WINDOW); start += IndexSearch.PAGE) {
            SearchResults<Issue> page = search.list(query, start, IndexSearch.PAGE);
            total = page.getTotal();
            look.accept(page.getResults().stream()
                    .filter(issue -> told.add(issue.getId()))
                    .toList());
        }
    }

    private static void byKey(
            ViewerSearch search, ClarityQueries queries, Query listed, Project project, Consumer<List<Issue>> look) {
        OrderBy order = search.order(listed, PageByKey.ORDER);
        Query within = queries.and(listed, Jql.project(project.getId()));
        PageByKey.read(
                after -> {
                    Query rest =
                            after.map(clause -> queries.and(within, clause)).orElse(within);
                    return search.list(queries.ordered(rest, order), 0, IndexSearch.PAGE);
                },
                look);
    }
}
