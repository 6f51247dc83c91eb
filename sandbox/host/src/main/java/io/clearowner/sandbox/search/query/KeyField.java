package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import io.clearowner.sandbox.search.index.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;

/**
 * The key, which sorts by the project's key and then by number.
 *
 * @param projectKeys the key of a project by its id
 */
record KeyField(KeywordField field, Ranking projectKeys) implements SearchField {

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
        return field.problem(jqlName, operator, value, context);
    }

    @Override
    public Query query(Operator operator, List<QueryLiteral> values, SearchContext context) {
        return field.query(operator, values, context);
    }

    @Override
    public List<SortField> sort(boolean descending) {
        return List.of(
                new SortField(Names.PROJECT, new RankedSort(projectKeys), descending),
                new SortField(Names.NUMBER, SortField.Type.LONG, descending));
    }
}
