package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import io.clearowner.sandbox.search.index.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/**
 * A field that JQL can search. Its operators are documented in
 * https://confluence.atlassian.com/jirasoftwareserver/advanced-searching-fields-reference-939938743.html.
 */
interface SearchField {
    Set<Operator> EQUALITY = EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);
    Set<Operator> EMPTINESS = EnumSet.of(Operator.IS, Operator.IS_NOT);
    Set<Operator> EQUALITY_AND_EMPTINESS = union(EQUALITY, EMPTINESS);
    Set<Operator> COMPARISON = EnumSet.of(
            Operator.LESS_THAN, Operator.LESS_THAN_EQUALS, Operator.GREATER_THAN, Operator.GREATER_THAN_EQUALS);
    Set<Operator> TEXT = EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT);

    /** In the index. */
    String name();

    Set<Operator> operators();

    /** The error in the value; {@code jqlName} is the field's name in the query. */
    Optional<String> problem(String jqlName, Operator operator, QueryLiteral value, SearchContext context);

    /** A value that is not valid matches nothing. */
    Query query(Operator operator, List<QueryLiteral> values, SearchContext context);

    /** Empty for a field that cannot be sorted by. */
    List<SortField> sort(boolean descending);

    /** The order when a query names none. */
    default boolean descendingByDefault() {
        return false;
    }

    static Set<Operator> union(Set<Operator> one, Set<Operator> other) {
        Set<Operator> union = EnumSet.copyOf(one);
        union.addAll(other);
        return union;
    }

    default Query present() {
        return new TermQuery(new Term(Names.PRESENT, name()));
    }

    default Query empty() {
        return new TermQuery(new Term(Names.EMPTY, name()));
    }

    /**
     * Turns the query for the values into the query for the operator. "Does not equal" finds no issue without a value,
     * as Jira's operators reference says.
     */
    default Query equality(Operator operator, Query matching, boolean emptyToo) {
        var query = new BooleanQuery.Builder();
        switch (operator) {
            case EQUALS, IN, IS -> {
                if (!emptyToo) {
                    return matching;
                }
                query.add(matching, BooleanClause.Occur.SHOULD).add(empty(), BooleanClause.Occur.SHOULD);
            }
            case NOT_EQUALS, NOT_IN, IS_NOT ->
                query.add(present(), BooleanClause.Occur.MUST).add(matching, BooleanClause.Occur.MUST_NOT);
            default -> {
                return new MatchNoDocsQuery(operator.getDisplayString());
            }
        }
        return query.build();
    }

    static boolean anyEmpty(List<QueryLiteral> values) {
        return values.stream().anyMatch(QueryLiteral::isEmpty);
    }
}
