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
 * Reads the issues of one project in pages, each after the last key of the previous page. Within a project, JQL
 * compares keys by number, so an edit does not move an issue across pages, and the number of pages is not limited.
 *
 * <p>The last issue of a page may be deleted or moved before the next page is read, and JQL finds nothing after a key
 * that is not an issue of the project. Then earlier keys of the page are tried. If none of them finds anything, reading
 * restarts at the first issue and skips issues already delivered.
 */
public final class PageByKey {

    /** The order in which {@code search} must return issues. */
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
     * @param search finds the first page of issues, in {@link #ORDER}, that also match the clause
     * @param consumer receives the issues of each page: no issue twice, no empty page
     */
    public static void read(Function<Optional<Clause>, SearchResults<Issue>> search, Consumer<List<Issue>> consumer) {
        new PageByKey(search, consumer).read();
    }

    private void read() {
        SearchResults<Issue> page = search.apply(Optional.empty());
        boolean progress = true;
        while (true) {
            progress |= deliver(page.getResults());
            if (page.getTotal() <= page.getResults().size()) {
                return;
            }
            Optional<SearchResults<Issue>> next = next(page.getResults());
            if (next.isEmpty()) {
                // A restart that found nothing new would loop forever.
                if (!progress) {
                    return;
                }
                progress = false;
                next = Optional.of(search.apply(Optional.empty()));
            }
            page = next.get();
        }
    }

    /** @return whether any issue is new */
    private boolean deliver(List<Issue> issues) {
        List<Issue> unseen =
                issues.stream().filter(issue -> seen.add(issue.getId())).toList();
        if (!unseen.isEmpty()) {
            consumer.accept(unseen);
        }
        return !unseen.isEmpty();
    }

    /** The next page. Tries the last key, then keys ever further back; empty if none finds anything. */
    private Optional<SearchResults<Issue>> next(List<Issue> issues) {
        for (int distance = 1; distance <= issues.size(); distance *= 2) {
            String key = issues.get(issues.size() - distance).getKey();
            // Unverified on Jira 11: JQL compares keys by number and finds nothing after an absent key
            SearchResults<Issue> page = search.apply(Optional.of(Jql.compare("key", Operator.GREATER_THAN, key)));
            if (!page.getResults().isEmpty()) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }
}
