package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;

/** The resolution, for which {@code Unresolved} means none, as Jira's fields reference says. */
record ResolutionField(KeywordField field) implements SearchField {
    private static final String UNRESOLVED = "Unresolved";

    private static QueryLiteral read(QueryLiteral value) {
        return UNRESOLVED.equalsIgnoreCase(value.getStringValue()) ? new QueryLiteral(value.getSourceOperand()) : value;
    }

    @Override
    public String name() {
        return field.name();
    }

    @Override
    public Set<Operator> operators() {
        return field.operators();
    }

    @Override
    public Optional<String> problem(String jqlName, Operator operator, QueryLiteral value, SearchContext context) {
        return field.problem(jqlName, operator, read(value), context);
    }

    @Override
    public Query query(Operator operator, List<QueryLiteral> values, SearchContext context) {
        return field.query(operator, values.stream().map(ResolutionField::read).toList(), context);
    }

    @Override
    public List<SortField> sort(boolean descending) {
        return field.sort(descending);
    }
}
