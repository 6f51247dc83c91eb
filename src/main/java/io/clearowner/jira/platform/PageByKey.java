package io.clearowner.jira.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.operator.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the issues of one project in pages, each after the last key of the page before it. Within a project, JQL
 * compares keys by number, so no edit in between moves an issue across pages, and there is no limit on the pages.
 *
 * <p>The last issue of a page may be deleted or moved before the next page is read. JQL finds nothing after a key that
 * names no issue of the project. Then an earlier key of the page takes its place. If none of the keys that are tried
 * finds anything, reading restarts at the first issue. Issues that were passed on already are left out.
 */
public final class PageByKey {

    /** The order in which the pages have to be found. */
    public static final String ORDER = "ORDER BY key ASC";

    private final Function<Optional<Clause>, SearchResults<Issue>> search;
    private final Consumer<List<Issue>> consumer;
    private final Set<Long> seen = new HashSet<>();

    private PageByKey(Function<Optional<Clause>, SearchResults<Issue>> search, Consumer<List<Issue>> consumer) {
        this.search = search;
        this.consumer = consumer;
    }

    /**
     * Reads all pages.
     *
     * @param search finds the first page of the issues for which the clause holds too, in {@link #ORDER}
     * @param consumer gets the issues of each page, each issue once, and no empty page
     */
    public static void read(Function<Optional<Clause>, SearchResults<Issue>> search, Consumer<List<Issue>> consumer) {
        new PageByKey(search, consumer).read();
    }

    private void read() {
        SearchResults<Issue> page = search.apply(Optional.empty());
        boolean progress = true;
        while (true) {
            progress |= passOn(page.getResults());
            if (page.getTotal() <= page.getResults().size()) {
                return;
            }
            Optional<SearchResults<Issue>> next = next(page.getResults());
            if (next.isEmpty()) {
                // A restart that found nothing new would only repeat itself.
                if (!progress) {
                    return;
                }
                progress = false;
                next = Optional.of(search.apply(Optional.empty()));
            }
            page = next.get();
        }
    }

    /** @return whether any of them is new */
    private boolean passOn(List<Issue> issues) {
        List<Issue> unseen =
                issues.stream().filter(issue -> seen.add(issue.getId())).toList();
        if (!unseen.isEmpty()) {
            consumer.accept(unseen);
        }
        return !unseen.isEmpty();
    }

    /** The page after the last key that finds any, at ever greater distance from the end; empty if none does. */
    private Optional<SearchResults<Issue>> next(List<Issue> issues) {
        for (int back = 1; back <= issues.size(); back *= 2) {
            String key = issues.get(issues.size() - back).getKey();
            SearchResults<Issue> page = search.apply(Optional.of(Jql.compare("key", Operator.GREATER_THAN, key)));
            if (!page.getResults().isEmpty()) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }
}
