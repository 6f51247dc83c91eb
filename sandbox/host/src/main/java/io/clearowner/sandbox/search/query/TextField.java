package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import io.clearowner.sandbox.search.index.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;

/**
 * Text that is searched by words. The field {@code text} looks in several others and only takes {@code ~}.
 *
 * @param searched the fields to look in
 */
record TextField(String name, Supplier<List<String>> searched) implements SearchField {
    private static final Set<Operator> CONTAINS = EnumSet.of(Operator.LIKE);

    static TextField of(String name) {
        return new TextField(name, null);
    }

    @Override
    public Set<Operator> operators() {
        return searched == null ? TEXT : CONTAINS;
    }

    @Override
    public Optional<String> problem(String jqlName, Operator operator, QueryLiteral value, SearchContext context) {
        if (value.isEmpty()) {
            return EMPTINESS.contains(operator)
                    ? Optional.empty()
                    : Optional.of("The field '" + jqlName + "' does not support searching for EMPTY values.");
        }
        return TextQuery.problem(jqlName, value.asString());
    }

    @Override
    public Query query(Operator operator, List<QueryLiteral> values, SearchContext context) {
        var matching = new BooleanQuery.Builder();
        for (QueryLiteral value : values) {
            if (!value.isEmpty()) {
                for (String field : searched == null ? List.of(name) : searched.get()) {
                    matching.add(TextQuery.parse(field, value.asString()), BooleanClause.Occur.SHOULD);
                }
            }
        }
        return switch (operator) {
            case LIKE -> matching.build();
            case NOT_LIKE -> equality(Operator.NOT_EQUALS, matching.build(), false);
            default -> equality(operator, matching.build(), SearchField.anyEmpty(values));
        };
    }

    @Override
    public List<SortField> sort(boolean descending) {
        return searched != null
                ? List.of()
                : List.of(new SortField(Names.sortOf(name), new RankedSort(term -> term), descending));
    }
}
