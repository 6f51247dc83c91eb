package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A field with known values, such as projects, statuses, users or labels.
 *
 * @param ranks called for every sort; null for a field that cannot be sorted by
 */
record KeywordField(
        String name, Set<Operator> operators, Values values, Supplier<Ranking> ranks, boolean descendingByDefault)
        implements SearchField {

    static KeywordField of(String name, Set<Operator> operators, Values values, Supplier<Ranking> ranks) {
        return new KeywordField(name, operators, values, ranks, false);
    }

    @Override
    public Optional<String> problem(String jqlName, Operator operator, QueryLiteral value, SearchContext context) {
        if (value.isEmpty()) {
            return operators.contains(Operator.IS) && !COMPARISON.contains(operator)
                    ? Optional.empty()
                    : Optional.of("The field '" + jqlName + "' does not support searching for EMPTY values.");
        }
        return values.problem(jqlName, value, context);
    }

    @Override
    public Query query(Operator operator, List<QueryLiteral> literals, SearchContext context) {
        Set<String> terms = new LinkedHashSet<>();
        for (QueryLiteral literal : literals) {
            if (!literal.isEmpty()) {
                values.terms(literal, context).ifPresent(terms::addAll);
            }
        }
        if (COMPARISON.contains(operator)) {
            return values.compared(name, operator, terms, context);
        }
        return equality(operator, in(name, terms), SearchField.anyEmpty(literals));
    }

    static Query in(String field, Set<String> terms) {
        return terms.isEmpty()
                ? new MatchNoDocsQuery("no such value")
                : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    @Override
    public List<SortField> sort(boolean descending) {
        return ranks == null ? List.of() : List.of(new SortField(name, new RankedSort(ranks.get()), descending));
    }
}
