package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedConstruction;
import org.mockito.MockedStatic;

/** Jira's query types are signatures here, so the test remembers what each was made of and answers by that. */
class IndexSearchTest {

    private final SearchService searches = mock(SearchService.class, RETURNS_DEEP_STUBS);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final IndexSearch index = new IndexSearch(searches, mock(), projects);
    private final Clause where = mock(Clause.class);
    private final Map<Object, Object> madeOf = new IdentityHashMap<>();
    private final Map<Query, Clause> clauseOf = new HashMap<>();
    private final List<AutoCloseable> mocks = new ArrayList<>();
    /** Ids of the issues that match, by project; the id is the number in the key as well. */
    private final Map<Long, List<Long>> matching = new TreeMap<>();

    private final List<String> asked = new ArrayList<>();
    /** An issue that is deleted after so many searches. */
    private long gone;

    private int goneAfter;

    @BeforeEach
    void setUp() throws Exception {
        mocks.add(remembering(SingleValueOperand.class));
        mocks.add(remembering(MultiValueOperand.class));
        mocks.add(remembering(TerminalClauseImpl.class));
        mocks.add(remembering(AndClause.class));
        MockedStatic<JqlQueryBuilder> builders = mockStatic(JqlQueryBuilder.class);
        mocks.add(builders);
        builders.when(JqlQueryBuilder::newBuilder).thenAnswer(call -> {
            JqlQueryBuilder builder = mock(JqlQueryBuilder.class, RETURNS_DEEP_STUBS);
            Query query = mock(Query.class);
            when(builder.where().addClause(any()).buildQuery()).thenReturn(query);
            when(builder.where().addClause(any())).thenAnswer(add -> {
                clauseOf.put(query, add.getArgument(0));
                var clauses = mock(com.atlassian.jira.jql.builder.JqlClauseBuilder.class);
                when(clauses.buildQuery()).thenReturn(query);
                return clauses;
            });
            return builder;
        });
        builders.when(() -> JqlQueryBuilder.newBuilder(any(Query.class))).thenAnswer(call -> {
            JqlQueryBuilder builder = mock(JqlQueryBuilder.class, RETURNS_DEEP_STUBS);
            var order = mock(com.atlassian.jira.jql.builder.JqlOrderByBuilder.class, RETURNS_DEEP_STUBS);
            when(builder.orderBy()).thenReturn(order);
            when(order.setSorts(any(com.atlassian.query.order.OrderBy.class)).buildQuery())
                    .thenReturn(call.getArgument(0));
            return builder;
        });
        MockedConstruction<?> pagers = mockConstruction(
                PagerFilter.class,
                (pager, context) -> madeOf.put(pager, context.arguments().get(0)));
        mocks.add(pagers);
        when(searches.searchOverrideSecurity(isNull(), any(), any()))
                .thenAnswer(
                        call -> found(clauseOf.get(call.<Query>getArgument(1)), (int) madeOf.get(call.getArgument(2))));
    }

    private <T> MockedConstruction<T> remembering(Class<T> type) {
        return mockConstruction(type, (made, context) -> madeOf.put(made, List.copyOf(context.arguments())));
    }

    @AfterEach
    void tearDown() throws Exception {
        for (AutoCloseable each : mocks) {
            each.close();
        }
    }

    private SearchResults<Issue> found(Clause clause, int start) {
        long[] limits = {0, 0};
        read(clause, limits);
        asked.add((limits[0] == 0 ? "all" : "project " + limits[0]) + (limits[1] == 0 ? "" : " after " + limits[1])
                + " from " + start);
        assertThat(start + IndexSearch.PAGE).as("Jira refuses more").isLessThanOrEqualTo(IndexSearch.WINDOW);
        boolean known = limits[1] == 0 || matching.get(limits[0]).contains(limits[1]);
        List<Long> ids = matching.entrySet().stream()
                .filter(entry -> limits[0] == 0 || entry.getKey() == limits[0])
                .flatMap(entry -> entry.getValue().stream())
                .filter(id -> known && id > limits[1])
                .toList();
        List<Issue> page = ids.stream()
                .skip(start)
                .limit(IndexSearch.PAGE)
                .map(id -> {
                    Issue issue = mock(Issue.class);
                    when(issue.getId()).thenReturn(id);
                    when(issue.getKey()).thenReturn("ABC-" + id);
                    return issue;
                })
                .toList();
        SearchResults<Issue> results = mock();
        when(results.getResults()).thenReturn(page);
        when(results.getTotal()).thenReturn(ids.size());
        if (asked.size() == goneAfter) {
            matching.replaceAll(
                    (project, all) -> all.stream().filter(id -> id != gone).toList());
        }
        return results;
    }

    /** Reads the project and the key behind which to begin, if the clause names them. */
    private void read(Object clause, long[] limits) {
        Object parts = madeOf.get(clause);
        if (clause instanceof AndClause) {
            flat(parts).forEach(part -> read(part, limits));
        } else if (clause instanceof TerminalClauseImpl) {
            List<?> arguments = (List<?>) parts;
            Object value = value(arguments.get(2));
            if (arguments.get(0).equals("project")) {
                limits[0] = (Long) value;
            } else if (arguments.get(0).equals("key")) {
                limits[1] = Long.parseLong(((String) value).substring(4));
            }
        }
    }

    private Object value(Object operand) {
        Object made = flat(madeOf.get(operand)).get(0);
        return made instanceof SingleValueOperand ? value(made) : made;
    }

    private static List<?> flat(Object arguments) {
        List<Object> flat = new ArrayList<>();
        for (Object argument : (List<?>) arguments) {
            if (argument instanceof Collection<?> many) {
                flat.addAll(many);
            } else {
                flat.add(argument);
            }
        }
        return flat;
    }

    private void project(long id, long firstIssue, long lastIssue) {
        matching.put(id, LongStream.rangeClosed(firstIssue, lastIssue).boxed().toList());
        List<Project> all = matching.keySet().stream()
                .map(projectId -> {
                    Project project = mock(Project.class);
                    when(project.getId()).thenReturn(projectId);
                    return project;
                })
                .toList();
        when(projects.getProjects()).thenReturn(all);
    }

    @Test
    void pagesThroughWhatJiraPagesThrough() {
        project(1, 1, 1200);

        assertThat(index.ids(where)).hasSize(1200);
        assertThat(asked).containsExactly("all from 0", "all from 500", "all from 1000");
    }

    @Test
    void asksOnce_whereNothingMatches() {
        project(1, 1, 0);

        assertThat(index.ids(where)).isEmpty();
        assertThat(asked).containsExactly("all from 0");
    }

    @Test
    void goesByProjects_whereThereAreMore() {
        project(1, 1, 600);
        project(2, 20_001, 30_000);

        assertThat(index.ids(where)).hasSize(10_600);
        assertThat(asked)
                .startsWith("all from 0", "project 1 from 0", "project 1 from 500", "project 2 from 0")
                .endsWith("project 2 from 9500");
    }

    @Test
    void goesByKeys_whereAProjectHasMore() {
        project(1, 1, 10_001);

        assertThat(index.ids(where, 1)).hasSize(10_001);
        assertThat(asked)
                .startsWith("project 1 from 0", "project 1 from 0", "project 1 after 500 from 0")
                .endsWith("project 1 after 10000 from 0");
    }

    @Test
    void readsOn_whenTheLastIssueOfAPageIsDeletedMeanwhile() {
        project(1, 1, 10_001);
        gone = 500;
        goneAfter = 2;

        assertThat(index.ids(where, 1)).hasSize(10_001);
        assertThat(asked).startsWith("project 1 from 0", "project 1 from 0", "project 1 after 500 from 0");
    }

    @Test
    void saysThatTheIndexCannotBeSearched() throws Exception {
        doThrow(new SearchException("broken")).when(searches).searchOverrideSecurity(isNull(), any(), any());

        assertThatIllegalStateException().isThrownBy(() -> index.ids(where)).withMessage("Cannot search the index");
    }
}
