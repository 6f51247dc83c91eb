package io.clearowner.jira.platform;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What Jira's index says, whoever may see it: for keeping the index true, never for an answer to a person. */
public final class IndexSearch {

    /** Issues of one page, and values of one list: well below what any of Jira's search platforms takes. */
    public static final int PAGE = 500;

    /**
     * Jira refuses to page beyond this many results, unless it is configured otherwise; see
     * https://support.atlassian.com/jira/kb/handling-jql-rest-api-searching-exceeding-max_result_window-in-jira
     */
    public static final int WINDOW = 10_000;

    private final SearchService searches;
    private final IssueDocumentSearchService counts;
    private final ProjectManager projects;

    public IndexSearch(SearchService searches, IssueDocumentSearchService counts, ProjectManager projects) {
        this.searches = searches;
        this.counts = counts;
        this.projects = projects;
    }

    /**
     * The ids of all issues that match, read page by page; project by project where they are more than Jira pages
     * through.
     *
     * @throws IllegalStateException if the index cannot be searched
     */
    public SortedSet<Long> ids(Clause where) {
        SortedSet<Long> ids = new TreeSet<>();
        if (!paged(where, ids)) {
            projects.getProjects().forEach(project -> ids.addAll(ids(where, project.getId())));
        }
        return ids;
    }

    /** As {@link #ids(Clause)}, of the issues of one project. */
    public SortedSet<Long> ids(Clause where, long projectId) {
        Clause within = Jql.and(Jql.project(projectId), where);
        SortedSet<Long> ids = new TreeSet<>();
        if (!paged(within, ids)) {
            PageByKey.read(
                    after -> page(after.map(clause -> Jql.and(within, clause)).orElse(within), 0),
                    issues -> issues.forEach(issue -> ids.add(issue.getId())));
        }
        return ids;
    }

    /**
     * The ids of all issues that do not match: two searches where there are none, two for each project where there are
     * some. No clause says this: by NOT and IS EMPTY alike, Jira passes by issues that were indexed without the field.
     */
    public SortedSet<Long> idsNotMatching(Clause where) {
        SortedSet<Long> ids = new TreeSet<>();
        if (count() == count(where)) {
            return ids;
        }
        for (Project project : projects.getProjects()) {
            Clause within = Jql.project(project.getId());
            if (count(within) != count(Jql.and(within, where))) {
                SortedSet<Long> besides = ids(within, project.getId());
                besides.removeAll(ids(where, project.getId()));
                ids.addAll(besides);
            }
        }
        return ids;
    }

    /** False, with the first page only, where there are more issues than Jira pages through. */
    private boolean paged(Clause where, SortedSet<Long> ids) {
        int total = 1;
        for (int start = 0; start < total; start += PAGE) {
            SearchResults<Issue> page = page(where, start);
            page.getResults().forEach(issue -> ids.add(issue.getId()));
            total = page.getTotal();
            if (total > WINDOW) {
                return false;
            }
        }
        return true;
    }

    /** How many issues there are. */
    public long count() {
        return count(Jql.everything());
    }

    /**
     * How many issues match.
     *
     * @throws IllegalStateException if the index cannot be searched
     */
    public long count(Clause where) {
        return count(Jql.query(where));
    }

    private long count(Query query) {
        try {
            return counts.getHitCount(null, query, true);
        } catch (SearchException e) {
            throw new IllegalStateException("Cannot search the index", e);
        }
    }

    private SearchResults<Issue> page(Clause where, int start) {
        // Sorted by what does not change, so that an edit between two pages does not move an issue across them.
        OrderBy byKey = searches.parseQuery(null, PageByKey.ORDER).getQuery().getOrderByClause();
        Query query = Jql.ordered(Jql.query(where), byKey);
        try {
            return searches.searchOverrideSecurity(null, query, new PagerFilter<Issue>(start, PAGE));
        } catch (SearchException e) {
            throw new IllegalStateException("Cannot search the index", e);
        }
    }

    /**
     * As {@link #ids(Clause)}, of issues whose field has one of the values, searched for in lists that Jira can take.
     */
    public SortedSet<Long> idsWith(String field, Collection<Long> values) {
        SortedSet<Long> ids = new TreeSet<>();
        List<Long> all = new ArrayList<>(values);
        for (int from = 0; from < all.size(); from += PAGE) {
            ids.addAll(ids(Jql.inNumbers(field, all.subList(from, Math.min(from + PAGE, all.size())))));
        }
        return ids;
    }
}
