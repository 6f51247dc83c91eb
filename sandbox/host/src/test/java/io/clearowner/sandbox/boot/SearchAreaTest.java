package io.clearowner.sandbox.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ImportUtils;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.SandboxOptions;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.platform.ClusterMessages;
import io.clearowner.sandbox.platform.Events;
import io.clearowner.sandbox.search.FilterStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search services on the demo data, without a plugin. */
class SearchAreaTest {
    private static final int ISSUES = 1665;

    @TempDir
    private static Path home;

    private static Database database;
    private static Services services;
    private static SearchArea area;

    @BeforeAll
    static void start() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        open(new ArrayList<>());
    }

    private static void open(List<String> progress) {
        services = new Services();
        services.put(EventPublisher.class, new Events());
        database.runScript("schema-platform.sql");
        services.put(ClusterMessages.class, new ClusterMessages(database, "one", true));
        var model = new ModelArea(
                services,
                database,
                new SandboxOptions(Path.of("none.jar"), home, 0, Optional.of(Path.of("..", "data")), Optional.empty()));
        area = new SearchArea(services, database, home.resolve("index"));
        model.pluginLoaded(progress::add);
        area.pluginLoaded(progress::add);
    }

    @AfterAll
    static void stop() {
        area.close();
        database.close();
    }

    private static ApplicationUser user(String name) {
        return services.get(UserManager.class).getUserByName(name);
    }

    private static Query parse(String jql) {
        SearchService.ParseResult parsed = services.get(SearchService.class).parseQuery(user("admin"), jql);
        assertThat(parsed.isValid())
                .as("%s", parsed.getErrors().getErrorMessages())
                .isTrue();
        return parsed.getQuery();
    }

    private static SearchResults<Issue> all(String name, String jql) throws Exception {
        return services.get(SearchService.class).search(user(name), parse(jql), PagerFilter.getUnlimitedFilter());
    }

    private static long count(String name, String jql) throws Exception {
        return services.get(IssueDocumentSearchService.class).getHitCount(user(name), parse(jql), false);
    }

    @Test
    void countMatchesTheList() throws Exception {
        for (String name : List.of("admin", "pat", "lee")) {
            for (String jql : List.of(
                    "",
                    "resolution = Unresolved",
                    "issuetype = Bug and labels is not EMPTY",
                    "assignee is EMPTY or reporter = u0001")) {
                SearchResults<Issue> found = all(name, jql);
                assertThat(found.getResults()).as(jql).hasSize(found.getTotal());
                assertThat(count(name, jql)).as(jql).isEqualTo(found.getTotal());
                assertThat(services.get(SearchService.class).searchCount(user(name), parse(jql)))
                        .isEqualTo(found.getTotal());
            }
        }
        assertThat(count("admin", "resolution = Unresolved")).isEqualTo(170);
    }

    @Test
    void showsEachUserTheIssuesTheyMayBrowse() throws Exception {
        assertThat(count("admin", "")).isEqualTo(ISSUES);
        assertThat(count("lee", "")).isPositive().isLessThan(ISSUES);
        assertThat(count("nobody", "")).isZero();
        assertThat(services.get(IssueDocumentSearchService.class).getHitCount(user("lee"), parse(""), true))
                .isEqualTo(ISSUES);
        assertThat(services.get(SearchService.class)
                        .searchOverrideSecurity(null, parse(""), new PagerFilter<>(5))
                        .getTotal())
                .isEqualTo(ISSUES);
        assertThat(services.get(SearchService.class).searchCountOverrideSecurity(null, parse("")))
                .isEqualTo(ISSUES);
    }

    @Test
    void returnsPages() throws Exception {
        Query query = parse("order by created");
        List<Issue> all = all("admin", "order by created").getResults();
        SearchResults<Issue> page =
                services.get(SearchService.class).search(user("admin"), query, new PagerFilter<>(40, 20));
        assertThat(page.getResults())
                .extracting(Issue::getKey)
                .containsExactlyElementsOf(
                        all.subList(40, 60).stream().map(Issue::getKey).toList());
        assertThat(page.getStart()).isEqualTo(40);
        assertThat(page.getEnd()).isEqualTo(60);
        assertThat(page.getTotal()).isEqualTo(ISSUES);
    }

    @Test
    void indexesAndRemovesIssuesOnRequest() throws Exception {
        IssueIndexingService indexing = services.get(IssueIndexingService.class);
        Issue issue = all("admin", "order by key asc").getResults().get(0);
        String jql = "key = " + issue.getKey();
        indexing.deIndex(issue);
        assertThat(count("admin", jql)).isZero();
        indexing.reIndex(issue, IssueIndexingParams.builder().withoutIssues().build());
        assertThat(count("admin", jql)).isZero();
        ImportUtils.setIndexIssues(false);
        try {
            indexing.reIndex(issue);
        } finally {
            ImportUtils.setIndexIssues(true);
        }
        assertThat(count("admin", jql)).isZero();
        indexing.reIndexIssueObjects(List.of(issue));
        assertThat(count("admin", jql)).isEqualTo(1);
        indexing.reIndexAll();
        assertThat(count("admin", ""))
                .isEqualTo(services.get(IssueManager.class).getIssueCount());
    }

    @Test
    void keepsItsIndexOverARestart() throws Exception {
        area.close();
        List<String> progress = new ArrayList<>();
        open(progress);
        assertThat(progress).noneMatch(line -> line.startsWith("Indexed"));
        assertThat(count("admin", "resolution = Unresolved")).isEqualTo(170);
    }

    @Test
    void reportsTheErrorInAText() {
        SearchService search = services.get(SearchService.class);
        SearchService.ParseResult parsed = search.parseQuery(user("admin"), "project = ");
        assertThat(parsed.isValid()).isFalse();
        assertThat(parsed.getQuery()).isNull();
        assertThat(parsed.getErrors().getErrorMessages())
                .containsExactly("Error in the JQL Query: Expecting either a "
                        + "value, list or function before the end of the query.");
        assertThat(search.validateQuery(user("admin"), parse("project = NONE and x = 1"))
                        .getErrorMessages())
                .hasSize(2);
    }

    @Test
    void returnsTheTextOfAQuery() {
        SearchService search = services.get(SearchService.class);
        assertThat(search.getJqlString(parse("project=ABC"))).isEqualTo("project=ABC");
        assertThat(search.getGeneratedJqlString(parse("project=ABC"))).isEqualTo("project = ABC");
        assertThat(search.getQueryString(user("admin"), parse("project = ABC"))).isEqualTo("&jql=project+%3D+ABC");
    }

    private static JiraServiceContext as(String name) {
        return new JiraServiceContextImpl(user(name));
    }

    @Test
    void hasInitialSharedFilters() {
        SearchRequestService filters = services.get(SearchRequestService.class);
        assertThat(filters.getFilter(as("lee"), 10_000L).getName()).isEqualTo("All unresolved issues");
        assertThat(services.get(FilterStore.class).visibleTo(null))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(filter -> assertThat(services.get(SearchService.class)
                                .validateQuery(user("admin"), filter.getQuery())
                                .getErrorMessages())
                        .isEmpty());
    }

    @Test
    void keepsFiltersPrivateUntilTheyAreShared() {
        SearchRequestService filters = services.get(SearchRequestService.class);
        SearchRequest made = filters.createFilter(
                as("pat"), new SearchRequest(parse("labels = a order by key"), user("pat"), "Mine", "Just mine"), true);
        assertThat(made.getQuery().getQueryString()).isEqualTo("labels = a order by key");
        assertThat(filters.getFavouriteFilters(user("pat")))
                .extracting(SearchRequest::getName)
                .containsExactly("Mine");
        assertThat(filters.getOwnedFilters(user("pat")))
                .extracting(SearchRequest::getId)
                .containsExactly(made.getId());

        JiraServiceContext lee = as("lee");
        assertThat(filters.getFilter(lee, made.getId())).isNull();
        JiraServiceContext absent = as("lee");
        assertThat(filters.getFilter(absent, 77L)).isNull();
        assertThat(lee.getErrorCollection().getErrorMessages())
                .containsExactlyElementsOf(absent.getErrorCollection().getErrorMessages());

        services.get(FilterStore.class).share(made.getId(), true);
        assertThat(filters.getFilter(as("lee"), made.getId()).getDescription()).isEqualTo("Just mine");
        JiraServiceContext notTheOwner = as("lee");
        filters.deleteFilter(notTheOwner, made.getId());
        assertThat(notTheOwner.getErrorCollection().hasAnyErrors()).isTrue();

        made.setName("Renamed");
        assertThat(filters.updateFilter(as("pat"), made).getName()).isEqualTo("Renamed");
        filters.deleteFilter(as("pat"), made.getId());
        assertThat(filters.getFilter(as("pat"), made.getId())).isNull();
        assertThat(filters.getFavouriteFilters(user("pat"))).isEmpty();
    }

    @Test
    void refusesFiltersWithoutANameOrWithATakenOne() {
        SearchRequestService filters = services.get(SearchRequestService.class);
        JiraServiceContext nameless = as("admin");
        assertThat(filters.createFilter(nameless, new SearchRequest(parse(""), user("admin"), " ", "")))
                .isNull();
        assertThat(nameless.getErrorCollection().getErrors()).containsKey("filterName");
        JiraServiceContext taken = as("admin");
        filters.validateFilterForCreate(taken, new SearchRequest(parse(""), user("admin"), "unresolved BUGS", ""));
        assertThat(taken.getErrorCollection().getErrors())
                .containsEntry("filterName", "Filter with same name already exists.");
        JiraServiceContext nobody = new JiraServiceContextImpl(null);
        filters.validateFilterForCreate(nobody, new SearchRequest(parse("")));
        assertThat(nobody.getErrorCollection().hasAnyErrors()).isTrue();
    }
}
