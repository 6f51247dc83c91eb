package io.clearowner.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.atlassian.jira.issue.search.SearchRequest;
import io.clearowner.sandbox.search.TestObjects.User;
import io.clearowner.sandbox.search.index.SearchedModel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueSearchTest {
    private static final int ISSUES = 300;

    private Searching jira;

    @BeforeEach
    void open(@TempDir Path folder) {
        jira = new Searching(World.random(ISSUES), folder).indexed();
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void findsTheExpectedIssuesOfEachQuery() {
        var random = new RandomClauses(jira.world, 99);
        for (int i = 0; i < 1500; i++) {
            var clause = random.clause(3);
            List<Long> expected = jira.world.issues.values().stream()
                    .filter(clause.yes())
                    .map(issue -> issue.id)
                    .sorted()
                    .toList();
            assertThat(jira.errors(clause.jql())).as(clause.jql()).isEmpty();
            assertThat(jira.find(clause.jql()).stream().map(issue -> issue.id).sorted())
                    .as(clause.jql())
                    .isEqualTo(expected);
            assertThat(jira.count(clause.jql())).as(clause.jql()).isEqualTo(expected.size());
        }
    }

    @Test
    void findsEverythingWithoutAClause() {
        assertThat(jira.count("")).isEqualTo(ISSUES);
    }

    @Test
    void findsNoIssueThatTheUserMayNotBrowse() {
        jira.world.visible = new SearchedModel.Visible(Set.of(1L), Set.of());
        assertThat(jira.find("")).isNotEmpty().allMatch(issue -> issue.project.getId() == 1 && issue.level == null);
        assertThat(jira.count("project = ALPHA OR project != ALPHA"))
                .isEqualTo(jira.find("").size());
        assertThat(jira.search.count(World.ADA, Searching.parse(""), true)).isEqualTo(ISSUES);
        jira.world.visible = new SearchedModel.Visible(Set.of(), Set.of(World.SECRET));
        assertThat(jira.count("")).isZero();
    }

    @Test
    void doesNotDistinguishHiddenFromMissingValues() {
        jira.world.visible = new SearchedModel.Visible(Set.of(1L), Set.of());
        assertThat(jira.errors("project = BETA"))
                .containsExactly("The value 'BETA' does not exist for the field " + "'project'.");
        assertThat(jira.errors("project = NONE"))
                .containsExactly("The value 'NONE' does not exist for the field " + "'project'.");
        assertThat(jira.errors("project = 2"))
                .containsExactly("A value with ID '2' does not exist for the field " + "'project'.");
        assertThat(jira.errors("key = BETA-1"))
                .containsExactly("An issue with key 'BETA-1' does not exist for field " + "'key'.");
        assertThat(jira.errors("key = BETA-9999"))
                .containsExactly("An issue with key 'BETA-9999' does not exist for " + "field 'key'.");
        assertThat(jira.errors("level = Secret"))
                .containsExactly("The value 'Secret' does not exist for the field " + "'level'.");
        assertThat(jira.count("project = BETA")).isZero();
    }

    @Test
    void pagesThroughAllResultsOnce() {
        var query = Searching.parse("order by priority");
        List<Long> all = jira.search.find(World.ADA, query, false, 0, -1).ids();
        for (int start = 0; start < ISSUES + 30; start += 30) {
            var page = jira.search.find(World.ADA, query, false, start, 30);
            assertThat(page.ids()).isEqualTo(all.subList(Math.min(start, ISSUES), Math.min(start + 30, ISSUES)));
            assertThat(page.total()).isEqualTo(ISSUES);
        }
        assertThat(jira.search.find(World.ADA, query, false, 0, 0).ids()).isEmpty();
    }

    private static <T extends Comparable<T>> Comparator<T> emptyLast() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    @Test
    void sortsByDisplayedValues() {
        Comparator<TestIssue> byKey = Comparator.<TestIssue, String>comparing(issue -> issue.project.getKey())
                .thenComparing(issue -> issue.number);
        assertSorted("key", byKey);
        assertSorted("project", Comparator.comparing(issue -> issue.project.getName()));
        assertSorted(
                "\"Product Owner\"",
                Comparator.comparing(
                        issue -> {
                            User owner = (User) issue.values.get(World.OWNER.getId());
                            return owner == null ? null : owner.displayName();
                        },
                        emptyLast()));
        assertSorted(
                "\"vision clarity\"",
                Comparator.comparing(issue -> (String) issue.values.get(World.CLARITY.getId()), emptyLast()));
        assertSorted(
                "assignee",
                Comparator.comparing(
                        issue -> issue.assignee == null ? null : issue.assignee.getDisplayName(), emptyLast()));
        assertSorted("status", Comparator.comparing(issue -> jira.world.statuses.indexOf(issue.status)));
        assertSorted(
                "priority",
                Comparator.comparing(
                        issue -> issue.priority == null ? null : -jira.world.priorities.indexOf(issue.priority),
                        emptyLast()));
        assertSorted(
                "due", Comparator.comparing(issue -> issue.due == null ? null : issue.due.toEpochDay(), emptyLast()));
        assertSorted("created", Comparator.comparing(issue -> issue.created));
        assertSorted("summary", Comparator.comparing(issue -> issue.summary.toLowerCase(Locale.ROOT)));
    }

    private void assertSorted(String field, Comparator<TestIssue> order) {
        assertThat(jira.find("order by " + field + " asc"))
                .as(field)
                .hasSize(ISSUES)
                .isSortedAccordingTo(order);
        assertThat(jira.find("order by " + field + " desc")).as(field).isSortedAccordingTo(order.reversed());
    }

    @Test
    void sortsByKeyDescendingByDefault() {
        assertThat(jira.find("")).isEqualTo(jira.find("order by key desc"));
        assertThat(jira.find("order by status, created desc"))
                .isSortedAccordingTo(
                        Comparator.<TestIssue, Integer>comparing(issue -> jira.world.statuses.indexOf(issue.status))
                                .thenComparing(issue -> issue.created, Comparator.reverseOrder()));
    }

    @Test
    void seesAWriteAtOnce() {
        TestIssue issue = jira.world.issues.get(10_000L);
        issue.summary = "unheard-of";
        jira.indexer.index(List.of(issue.id));
        assertThat(jira.keys("summary ~ \"unheard of\"")).containsExactly(issue.getKey());
        jira.world.issues.remove(issue.id);
        jira.indexer.index(List.of(issue.id));
        assertThat(jira.keys("summary ~ unheard")).isEmpty();
        assertThat(jira.count("")).isEqualTo(ISSUES - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "key = alpha-3;ALPHA-3",
                "issuekey in (ALPHA-3, BETA-2);BETA-2 ALPHA-3",
                "id = 10000;ALPHA-1",
                "issue = 10000;ALPHA-1",
                "key >= ALPHA-99 and key < alpha-999;ALPHA-100 ALPHA-99",
                "key <= BETA-2;BETA-2 BETA-1"
            })
    void findsIssuesByKey(String jql, String keys) {
        jira.world.add(jira.world.issue(90_000, 0)).number = 999;
        assertThat(jira.keys(jql)).containsExactly(keys.split(" "));
    }

    @Test
    void comparesPrioritiesByUrgencyAndVersionsWithinTheirProject() {
        assertThat(jira.find("priority > Trivial"))
                .isNotEmpty()
                .allMatch(issue ->
                        issue.priority != null && !issue.priority.getName().equals("Trivial"));
        assertThat(jira.count("priority >= Major")).isEqualTo(jira.count("priority in (Major, Blocker)"));
        assertThat(jira.count("priority < Blocker")).isEqualTo(jira.count("priority in (Major, Trivial)"));
        assertThat(jira.count("fixVersion > \"1.0\"")).isEqualTo(jira.count("fixVersion in (\"2.0\", \"3.0\")"));
        assertThat(jira.count("fixVersion <= 12")).isEqualTo(jira.count("fixVersion in (11, 12)"));
    }

    @Test
    void callsFunctions() {
        assertThat(jira.count("assignee = currentUser()"))
                .isEqualTo(jira.count("assignee = ada"))
                .isPositive();
        assertThat(jira.count("assignee in (currentUser(), bob)")).isEqualTo(jira.count("assignee in (ada, bob)"));
        assertThat(jira.count("reporter in membersOf(\"inner circle\")"))
                .isEqualTo(jira.count("reporter in (ada, cai)"));
        assertThat(jira.count("type in standardIssueTypes()")).isEqualTo(ISSUES);
        assertThat(jira.count("type in subTaskIssueTypes()")).isZero();
        assertThat(jira.count("created >= startOfDay(-1d) and created < startOfDay()"))
                .isEqualTo(jira.count("created >= 2026-03-17 and created < 2026-03-18"));
        assertThat(jira.count("created >= startOfMonth() and created <= endOfMonth()"))
                .isEqualTo(jira.count("created >= 2026-03-01 and created < 2026-04-01"));
        assertThat(jira.count("updated <= now()")).isEqualTo(jira.count("updated <= \"2026-03-18 15:30\""));
        assertThat(jira.count("created >= startOfYear(-1) and created <= endOfYear(-1)"))
                .isEqualTo(jira.count("created < startOfYear()"));
    }

    @Test
    void findsNothingForAnonymousUsers() {
        assertThat(jira.search.count(null, Searching.parse("assignee = currentUser()"), false))
                .isZero();
        assertThat(jira.search.count(null, Searching.parse("assignee is EMPTY"), false))
                .isPositive();
    }

    @Test
    void treatsUnresolvedAsNoResolution() {
        assertThat(jira.count("resolution = unresolved"))
                .isEqualTo(jira.count("resolution is EMPTY"))
                .isPositive();
        assertThat(jira.count("resolution in (Unresolved, Fixed)"))
                .isEqualTo(jira.count("resolution is EMPTY or resolution = Fixed"));
        assertThat(jira.count("resolution != Unresolved")).isEqualTo(jira.count("resolution is not EMPTY"));
    }

    @Test
    void findsPeopleByFullNameAndAddress() {
        assertThat(jira.count("reporter = \"yuri bob\""))
                .isEqualTo(jira.count("reporter = bob"))
                .isPositive();
        assertThat(jira.count("reporter = \"bob@example.com\"")).isEqualTo(jira.count("reporter = bob"));
    }

    @Test
    void findsStatusesByCategory() {
        assertThat(jira.count("statusCategory = \"To Do\""))
                .isEqualTo(jira.count("status = Open"))
                .isPositive();
        assertThat(jira.count("statusCategory != done")).isEqualTo(jira.count("status != Closed"));
    }

    @Test
    void findsSubTasksByParent() {
        TestIssue child = jira.world.issue(90_000, 0);
        child.parent = 10_000L;
        jira.world.add(child);
        jira.indexer.index(List.of(child.id));
        assertThat(jira.keys("parent = ALPHA-1")).containsExactly(child.getKey());
        assertThat(jira.keys("parent in (10000)")).containsExactly(child.getKey());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "summary ~ 'quick fox';1",
                "summary ~ 'fox quick';1",
                "summary ~ '\"quick brown\"';1",
                "summary ~ '\"quick fox\"';0",
                "summary ~ 'quic*';1",
                "summary ~ 'qu?ck';1",
                "summary ~ 'quick -fox';0",
                "summary ~ 'cat OR fox';1",
                "summary ~ 'quick NOT cat';1",
                "text ~ dog;1",
                "not text ~ dog and key = ALPHA-1;0",
                "description ~ dog;1",
                "notes ~ remember;1",
                "text ~ remember;1",
                "summary ~ 'some AND fox';0"
            })
    void searchesText(String jql, int found) {
        TestIssue issue = jira.world.issues.get(10_000L);
        issue.summary = "The quick, brown Fox";
        issue.description = "jumps over the lazy DOG";
        issue.values.put(World.NOTES.getId(), "Remember");
        jira.indexer.index(List.of(issue.id));
        assertThat(jira.count(jql)).isEqualTo(found);
    }

    @Test
    void searchesSavedFilters() {
        jira.filters.add(new SearchRequest(
                Searching.parse("project = ALPHA order by created"), World.ADA, "My filter", "", 10_500L, 0));
        jira.filters.add(new SearchRequest(
                Searching.parse("filter = \"my filter\" and type = bug"), World.ADA, "Bugs in it", "", 10_501L, 0));
        assertThat(jira.count("filter = 10500"))
                .isEqualTo(jira.count("project = ALPHA"))
                .isPositive();
        assertThat(jira.count("filter = \"MY FILTER\"")).isEqualTo(jira.count("project = ALPHA"));
        assertThat(jira.count("filter != 10500")).isEqualTo(jira.count("project != ALPHA"));
        assertThat(jira.count("filter in (\"Bugs in it\")")).isEqualTo(jira.count("project = ALPHA and type = bug"));
        assertThat(jira.errors("filter = none"))
                .containsExactly("The value 'none' does not exist for the field " + "'filter'.");
    }

    @Test
    void refusesAFilterThatContainsItself() {
        jira.filters.add(new SearchRequest(Searching.parse("filter = Two"), World.ADA, "One", "", 1L, 0));
        jira.filters.add(new SearchRequest(Searching.parse("filter = One"), World.ADA, "Two", "", 2L, 0));
        assertThat(jira.errors("filter = One")).singleElement().asString().contains("cyclical reference");
        assertThat(jira.count("filter = One")).isZero();
        assertThat(jira.search
                        .validate(World.ADA, Searching.parse("filter = 2"), 1L)
                        .getErrorMessages())
                .hasSize(1);
    }

    @Test
    void refusesToIndexAValueThatTheSearcherCannotTake() {
        jira.world.issues.get(10_000L).values.put(World.CLARITY.getId(), World.ADA);
        assertThat(catchThrowable(() -> jira.indexer.index(List.of(10_000L))))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("Vision Clarity");
    }
}
