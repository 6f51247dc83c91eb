package io.clearowner.sandbox.search.query;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;

/** Issues that a saved filter finds; its order is ignored, as Jira documents. */
record FilterField(SavedFilters filters, QueryCompiler compiler) implements SearchField {

    @Override
    public String name() {
        return "filter";
    }

    @Override
    public Set<Operator> operators() {
        return EQUALITY;
    }

    private List<SearchRequest> found(QueryLiteral value, SearchContext context) {
        return filters.visible(context).stream()
                .filter(filter -> value.getLongValue() != null
                        ? value.getLongValue().equals(filter.getId())
                        : value.getStringValue().equalsIgnoreCase(filter.getName())
                                || value.getStringValue().equals(String.valueOf(filter.getId())))
                .toList();
    }

    @Override
    public Optional<String> problem(String jqlName, Operator operator, QueryLiteral value, SearchContext context) {
        if (value.isEmpty()) {
            return Optional.of("The field '" + jqlName + "' does not support searching for EMPTY values.");
        }
        List<SearchRequest> found = found(value, context);
        if (found.isEmpty()) {
            return Optional.of(Values.unknown(jqlName, value));
        }
        return found.stream().anyMatch(filter -> cyclic(filter, context))
                ? Optional.of("Field '" + jqlName + "' with value '" + value.asString() + "' matches filter '"
                        + found.get(0).getName() + "' and causes a cyclical reference, this query can not be "
                        + "executed and should be edited.")
                : Optional.empty();
    }

    private boolean cyclic(SearchRequest filter, SearchContext context) {
        return context.filters().contains(filter.getId())
                || compiler.filtersIn(filter.getQuery().getWhereClause(), context).stream()
                        .flatMap(value -> found(value, context).stream())
                        .anyMatch(inner -> cyclic(inner, context.within(filter.getId())));
    }

    @Override
    public Query query(Operator operator, List<QueryLiteral> values, SearchContext context) {
        var matching = new BooleanQuery.Builder();
        values.stream()
                .filter(value -> !value.isEmpty())
                .flatMap(value -> found(value, context).stream())
                .filter(filter -> !context.filters().contains(filter.getId()))
                .forEach(filter -> matching.add(
                        compiler.compile(filter.getQuery().getWhereClause(), context.within(filter.getId())),
                        Occur.SHOULD));
        boolean negative = operator == Operator.NOT_EQUALS || operator == Operator.NOT_IN;
        return !negative
                ? matching.build()
                : new BooleanQuery.Builder()
                        .add(new MatchAllDocsQuery(), Occur.FILTER)
                        .add(matching.build(), Occur.MUST_NOT)
                        .build();
    }

    @Override
    public List<SortField> sort(boolean descending) {
        return List.of();
    }
}
