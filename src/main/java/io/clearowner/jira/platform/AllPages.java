package io.clearowner.jira.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.query.clause.Clause;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads everything that a search finds, page by page. Goes project by project if Jira cannot page through it all, and
 * within a large project from key to key. An issue that is edited meanwhile may come twice.
 */
public final class AllPages {

    private AllPages() {}

    /** Finds one page, in {@link PageByKey#ORDER}. */
    @FunctionalInterface
    public interface Search {

        /**
         * @param also a clause that the issues must match, too; empty for none
         * @param start the first issue of the page, from 0
         */
        SearchResults<Issue> page(Optional<Clause> also, int start);
    }

    /** @param pages takes one page after the other */
    public static void read(ProjectManager projects, Search search, Consumer<List<Issue>> pages) {
        if (!paged(Optional.empty(), search, pages)) {
            for (Project project : projects.getProjects()) {
                readProject(project.getId(), search, pages);
            }
        }
    }

    /** As {@link #read}, within one project. */
    static void readProject(long projectId, Search search, Consumer<List<Issue>> pages) {
        Clause within = Jql.project(projectId);
        if (!paged(Optional.of(within), search, pages)) {
            PageByKey.read(
                    after -> search.page(
                            Optional.of(
                                    after.map(clause -> Jql.and(within, clause)).orElse(within)),
                            0),
                    pages);
        }
    }

    /** Returns false if Jira cannot page through all matches; some of them may have been read then. */
    private static boolean paged(Optional<Clause> also, Search search, Consumer<List<Issue>> pages) {
        int total = 1;
        for (int start = 0; start < total; start += IndexSearch.PAGE) {
            SearchResults<Issue> page = search.page(also, start);
            total = page.getTotal();
            if (total > IndexSearch.WINDOW) {
                return false;
            }
            pages.accept(page.getResults());
        }
        return true;
    }
}
