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
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Searches Jira's index regardless of permissions. For keeping the index consistent only, never for results that a user
 * sees.
 */
public final class IndexSearch {

    /** Issues per page, and values per list: well below the limits of all of Jira's search platforms. */
    public static final int PAGE = 500;

    /**
     * Jira does not page beyond this many results by default; see
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
     * The ids of all matching issues, read page by page. Goes project by project if Jira cannot page through them all.
     *
     * @throws IllegalStateException if the index cannot be searched
     */
    public SortedSet<Long> ids(Clause where) {
        SortedSet<Long> ids = new TreeSet<>();
        read(where, page -> page.forEach(issue -> ids.add(issue.getId())));
        return ids;
    }

    /** Like {@link #ids(Clause)}, within one project. */
    public SortedSet<Long> ids(Clause where, long projectId) {
        SortedSet<Long> ids = new TreeSet<>();
        AllPages.readProject(projectId, matching(where), page -> page.forEach(issue -> ids.add(issue.getId())));
        return ids;
    }

    /**
     * Like {@link #ids(Clause)}, with the issues themselves. An issue that is edited meanwhile may come twice.
     *
     * @param pages takes one page after the other
     */
    public void read(Clause where, Consumer<List<Issue>> pages) {
        AllPages.read(projects, matching(where), pages);
    }

    private AllPages.Search matching(Clause where) {
        return (also, start) -> page(also.map(clause -> Jql.and(clause, where)).orElse(where), start);
    }

    /**
     * The ids of all issues that do not match. Takes two searches if there are none, and two more per project if there
     * are some. No clause expresses this: NOT and IS EMPTY both skip issues that were indexed without the field.
     */
    public SortedSet<Long> idsNotMatching(Clause where) {
        SortedSet<Long> ids = new TreeSet<>();
        // Unverified on Jira 11: that neither NOT nor IS EMPTY finds issues indexed without the field
        if (count() == count(where)) {
            return ids;
        }
        for (Project project : projects.getProjects()) {
            Clause within = Jql.project(project.getId());
            if (count(within) != count(Jql.and(within, where))) {
                SortedSet<Long> notMatching = ids(within, project.getId());
                notMatching.removeAll(ids(where, project.getId()));
                ids.addAll(notMatching);
            }
        }
        return ids;
    }

    /** The number of all issues. */
    public long count() {
        return count(Jql.everything());
    }

    /**
     * The number of matching issues.
     *
     * @throws IllegalStateException if the index cannot be searched
     */
    public long count(Clause where) {
        return count(Jql.query(where));
    }

    /**
     * Whether each of the issues matches the clause that it is listed under. Takes one count.
     *
     * @param idsByClause at most {@link #PAGE} issues in all; no issue twice
     */
    public boolean allMatch(Map<Clause, ? extends Collection<Long>> idsByClause) {
        List<Clause> either = new ArrayList<>();
        long issues = 0;
        for (Map.Entry<Clause, ? extends Collection<Long>> entry : idsByClause.entrySet()) {
            either.add(Jql.and(Jql.inNumbers("id", entry.getValue()), entry.getKey()));
            issues += entry.getValue().size();
        }
        return either.isEmpty() || count(Jql.or(either)) == issues;
    }

    /** Whether none of the issues matches. Takes one count, or none without issues. */
    public boolean noneMatches(Clause where, Collection<Long> ids) {
        return ids.isEmpty() || count(Jql.and(Jql.inNumbers("id", ids), where)) == 0;
    }

    private long count(Query query) {
        try {
            return counts.getHitCount(null, query, true);
        } catch (SearchException e) {
            throw new IllegalStateException("Cannot search the index", e);
        }
    }

    private SearchResults<Issue> page(Clause where, int start) {
        // Sorted by key, which an edit between two pages does not change.
        OrderBy byKey = searches.parseQuery(null, PageByKey.ORDER).getQuery().getOrderByClause();
        Query query = Jql.ordered(Jql.query(where), byKey);
        try {
            // Unverified on Jira 11: SearchService.searchOverrideSecurity and PagerFilter(int, int)
            return searches.searchOverrideSecurity(null, query, new PagerFilter<Issue>(start, PAGE));
        } catch (SearchException e) {
            throw new IllegalStateException("Cannot search the index", e);
        }
    }

    /** Like {@link #ids(Clause)}, for issues whose field has one of the values; splits long lists of values. */
    public SortedSet<Long> idsWith(String field, Collection<Long> values) {
        SortedSet<Long> ids = new TreeSet<>();
        List<Long> all = new ArrayList<>(values);
        for (int from = 0; from < all.size(); from += PAGE) {
            ids.addAll(ids(Jql.inNumbers(field, all.subList(from, Math.min(from + PAGE, all.size())))));
        }
        return ids;
    }
}
