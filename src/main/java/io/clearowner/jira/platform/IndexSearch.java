package io.clearowner.jira.platform;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderBy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What Jira's index says, whoever may see it: for keeping the index true, never for an answer to a person. Custom
 * fields are named by id, since names may be taken twice.
 */
public final class IndexSearch {

    /** Issues of one page, and values of one list: well below what any of Jira's search platforms takes. */
    public static final int PAGE = 500;

    private final SearchService searches;
    private final IssueDocumentSearchService counts;

    public IndexSearch(SearchService searches, IssueDocumentSearchService counts) {
        this.searches = searches;
        this.counts = counts;
    }

    /**
     * The ids of all issues that match, read page by page.
     *
     * @throws IllegalStateException if the index cannot be searched
     */
    public SortedSet<Long> ids(Clause where) {
        // Sorted by what does not change, so that an edit between two pages does not move an issue across them.
        OrderBy byKey = searches.parseQuery(null, "ORDER BY key ASC").getQuery().getOrderByClause();
        Query query = JqlQueryBuilder.newBuilder(JqlQueryBuilder.newBuilder().where().addClause(where).buildQuery())
                .orderBy().setSorts(byKey).buildQuery();
        SortedSet<Long> ids = new TreeSet<>();
        int total = 1;
        for (int start = 0; start < total; start += PAGE) {
            SearchResults<Issue> page = page(query, start);
            page.getResults().forEach(issue -> ids.add(issue.getId()));
            total = page.getTotal();
        }
        return ids;
    }

    /**
     * How many issues match.
     *
     * @throws IllegalStateException if the index cannot be searched
     */
    public long count(Clause where) {
        try {
            return counts.getHitCount(null, JqlQueryBuilder.newBuilder().where().addClause(where).buildQuery(), true);
        } catch (SearchException e) {
            throw new IllegalStateException("Cannot search the index", e);
        }
    }

    private SearchResults<Issue> page(Query query, int start) {
        try {
            return searches.searchOverrideSecurity(null, query, new PagerFilter<Issue>(start, PAGE));
        } catch (SearchException e) {
            throw new IllegalStateException("Cannot search the index", e);
        }
    }

    /** As {@link #ids}, of issues whose field has one of the values, searched for in lists that Jira can take. */
    public SortedSet<Long> idsWith(String field, Collection<Long> values) {
        SortedSet<Long> ids = new TreeSet<>();
        List<Long> all = new ArrayList<>(values);
        for (int from = 0; from < all.size(); from += PAGE) {
            ids.addAll(ids(numbers(field, all.subList(from, Math.min(from + PAGE, all.size())))));
        }
        return ids;
    }

    public static Clause numbers(String field, Collection<Long> values) {
        return in(field, values.stream().map(SingleValueOperand::new).toList());
    }

    public static Clause texts(String field, Collection<String> values) {
        return in(field, values.stream().map(SingleValueOperand::new).toList());
    }

    /** Without a value. */
    public static Clause empty(String field) {
        return new TerminalClauseImpl(field, Operator.IS, EmptyOperand.EMPTY);
    }

    private static Clause in(String field, List<SingleValueOperand> values) {
        return new TerminalClauseImpl(field, Operator.IN, new MultiValueOperand(values));
    }

    public static Clause all(Clause... clauses) {
        return new AndClause(List.of(clauses));
    }

    public static Clause any(Collection<Clause> clauses) {
        return clauses.size() == 1 ? clauses.iterator().next() : new OrClause(clauses);
    }

    /** The field's name in JQL. */
    public static String jql(CustomField field) {
        return "cf[" + field.getIdAsLong() + "]";
    }
}
