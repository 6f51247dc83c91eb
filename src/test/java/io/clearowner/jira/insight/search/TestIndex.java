package io.clearowner.jira.insight.search;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SearchSort;
import io.clearowner.jira.ownership.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A Jira whose index holds two codes an issue; it notes every search that is made, and as whom. */
final class TestIndex {

    final SearchService searches = mock(SearchService.class);
    final IssueDocumentSearchService counts = mock(IssueDocumentSearchService.class);
    final List<String> searched = new ArrayList<>();
    final List<ApplicationUser> searchers = new ArrayList<>();
    private final List<String[]> issues = new ArrayList<>();
    private final Map<Query, Found> queries = new IdentityHashMap<>();

    TestIndex() {
        try {
            when(counts.getHitCount(any(), any(), anyBoolean())).thenAnswer(call -> {
                if (call.<Boolean>getArgument(2)) {
                    throw new AssertionError("a count that ignores permissions");
                }
                searchers.add(call.getArgument(0));
                return search(call.getArgument(1)).count();
            });
            when(searches.search(any(), any(), any())).thenAnswer(call -> {
                searchers.add(call.getArgument(0));
                long total = search(call.getArgument(1)).count();
                SearchResults<Issue> results = mock();
                when(results.getTotal()).thenReturn((int) total);
                when(results.getResults()).thenReturn(List.of(mock(Issue.class)));
                return results;
            });
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
        when(searches.parseQuery(any(), any())).thenAnswer(call -> parsed(call.getArgument(1)));
        MessageSet clearOrWaived = mock();
        when(searches.validateQuery(any(), any())).thenReturn(clearOrWaived);
        when(searches.getJqlString(any())).thenAnswer(call -> queries.get(call.<Query>getArgument(0)).text);
    }

    TestIndex with(int issues, String vision, String execution) {
        for (int i = 0; i < issues; i++) {
            this.issues.add(new String[] {vision, execution});
        }
        return this;
    }

    /** Has Jira answer this text with these errors. */
    void rejects(String jql, String... errors) {
        MessageSet messages = mock();
        when(messages.getErrorMessages()).thenReturn(Set.of(errors));
        ParseResult result = mock();
        when(result.isValid()).thenReturn(false);
        when(result.getErrors()).thenReturn(messages);
        doReturn(result).when(searches).parseQuery(any(), eq(jql));
    }

    ScopeQueries within(Query scope, Map<Role, Long> fieldIds) {
        return new ScopeQueries() {
            @Override
            public Query scope() {
                return query("scope", issue -> true);
            }

            @Override
            public Query unclear() {
                return query("unclear", issue -> isUnclear(issue[0]) || isUnclear(issue[1]));
            }

            @Override
            public Query unclearIn(Role role) {
                return query(role.clarityName(), issue -> isUnclear(issue[role.ordinal()]));
            }

            @Override
            public Query unclearInBoth() {
                return query("both", issue -> isUnclear(issue[0]) && isUnclear(issue[1]));
            }

            @Override
            public Query withCode(Role role, String code) {
                return query(role.clarityName() + "=" + code, issue -> code.equals(issue[role.ordinal()]));
            }

            @Override
            public Query waived() {
                return query("waived", issue -> "waived".equals(issue[0]) || "waived".equals(issue[1]));
            }

            @Override
            public Query clearOrWaived() {
                return query("fine", issue -> "clear".equals(issue[0]));
            }

            @Override
            public Query and(Query query, Clause clause) {
                throw new UnsupportedOperationException("and");
            }

            @Override
            public Query ordered(Query query, OrderBy order) {
                Found found = queries.get(query);
                return query(found.text + " " + order, found.matches);
            }
        };
    }

    Query query(String text, Predicate<String[]> matches) {
        Query query = mock();
        queries.put(query, new Found(text, matches));
        return query;
    }

    private Stream<String[]> search(Query query) {
        Found found = queries.get(query);
        searched.add(found.text);
        return issues.stream().filter(found.matches);
    }

    private ParseResult parsed(String jql) {
        Query query = query(jql, issue -> true);
        int order = jql.indexOf("ORDER BY");
        Clause where = order == 0 || jql.isEmpty() ? null : mock(Clause.class);
        when(query.getWhereClause()).thenReturn(where);
        if (order >= 0) {
            List<SearchSort> sorts = List.of(mock(SearchSort.class));
            OrderBy orderBy = mock(OrderBy.class, jql.substring(order));
            when(orderBy.getSearchSorts()).thenReturn(sorts);
            when(query.getOrderByClause()).thenReturn(orderBy);
        }
        ParseResult result = mock();
        when(result.isValid()).thenReturn(true);
        when(result.getQuery()).thenReturn(query);
        return result;
    }

    private static boolean isUnclear(String code) {
        return code != null && !code.equals("clear") && !code.equals("waived");
    }

    private record Found(String text, Predicate<String[]> matches) {}
}
