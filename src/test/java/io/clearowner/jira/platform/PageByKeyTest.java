package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.testing.BuiltJql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageByKeyTest {

    private static final int PAGE = 4;

    private final BuiltJql built = new BuiltJql();
    /** Issues of the project; the id is the number in the key as well. */
    private final NavigableSet<Long> project = new TreeSet<>();

    private final List<String> searches = new ArrayList<>();
    /** What other people do right after a search, by its number. */
    private final Map<Integer, Runnable> meanwhile = new HashMap<>();

    private final List<Long> read = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        built.close();
    }

    private void issues(long from, long to) {
        LongStream.rangeClosed(from, to).forEach(project::add);
    }

    private void readAll() {
        PageByKey.read(this::search, issues -> issues.forEach(issue -> read.add(issue.getId())));
    }

    private SearchResults<Issue> search(Optional<Clause> after) {
        String text = after.map(built::text).orElse("all");
        searches.add(text);
        // Jira finds nothing after a key that names no issue, or one of another project.
        NavigableSet<Long> found = text.equals("all") ? project : after(Long.parseLong(text.substring(10)));
        SearchResults<Issue> page = mock();
        when(page.getTotal()).thenReturn(found.size());
        List<Issue> issues =
                found.stream().limit(PAGE).map(PageByKeyTest::issue).toList();
        when(page.getResults()).thenReturn(issues);
        meanwhile.getOrDefault(searches.size(), () -> {}).run();
        return page;
    }

    private NavigableSet<Long> after(long id) {
        return project.contains(id) ? project.tailSet(id, false) : new TreeSet<>();
    }

    private static Issue issue(long id) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("ABC-" + id);
        return issue;
    }

    @Test
    void readsPageAfterPage() {
        issues(1, 10);

        readAll();

        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(searches).containsExactly("all", "key > ABC-4", "key > ABC-8");
    }

    @Test
    void continuesAfterAnEarlierKey_whenTheLastOneIsGone() {
        issues(1, 10);
        meanwhile.put(1, () -> project.remove(4L));

        readAll();

        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(searches).containsExactly("all", "key > ABC-4", "key > ABC-3", "key > ABC-8");
    }

    @Test
    void restarts_whenAllKeysOfThePageAreGone() {
        issues(1, 12);
        meanwhile.put(2, () -> project.removeAll(List.of(5L, 6L, 7L, 8L)));

        readAll();

        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(searches)
                .containsExactly(
                        "all", "key > ABC-4", "key > ABC-8", "key > ABC-7", "key > ABC-5", "all", "key > ABC-4");
    }

    @Test
    void ends_whenTheRestIsGone() {
        issues(1, 6);
        meanwhile.put(1, () -> project.removeAll(List.of(5L, 6L)));

        readAll();

        assertThat(read).containsExactly(1L, 2L, 3L, 4L);
        assertThat(searches).containsExactly("all", "key > ABC-4", "key > ABC-3");
    }

    @Test
    void ends_whenARestartFindsNothingNew() {
        issues(1, 6);
        meanwhile.put(1, () -> project.removeAll(List.of(1L, 2L, 3L, 4L)));
        // The issues come back after each restart, and go before the next page is read.
        meanwhile.put(4, () -> issues(1, 4));
        meanwhile.put(5, () -> project.removeAll(List.of(1L, 2L, 3L, 4L)));

        readAll();

        assertThat(read).containsExactly(1L, 2L, 3L, 4L);
        assertThat(searches).hasSize(8);
    }
}
