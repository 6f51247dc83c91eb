package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.ChangedClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.ClauseVisitor;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import io.clearowner.sandbox.search.index.Names;
import io.clearowner.sandbox.search.index.SearchedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Turns clauses into Lucene queries and orders into sorts. An invalid value matches nothing. */
public final class QueryCompiler {
    private static final Map<Operator, Operator> OPPOSITE = Map.ofEntries(
            Map.entry(Operator.EQUALS, Operator.NOT_EQUALS),
            Map.entry(Operator.NOT_EQUALS, Operator.EQUALS),
            Map.entry(Operator.IN, Operator.NOT_IN),
            Map.entry(Operator.NOT_IN, Operator.IN),
            Map.entry(Operator.IS, Operator.IS_NOT),
            Map.entry(Operator.IS_NOT, Operator.IS),
            Map.entry(Operator.LIKE, Operator.NOT_LIKE),
            Map.entry(Operator.NOT_LIKE, Operator.LIKE),
            Map.entry(Operator.LESS_THAN, Operator.GREATER_THAN_EQUALS),
            Map.entry(Operator.GREATER_THAN_EQUALS, Operator.LESS_THAN),
            Map.entry(Operator.GREATER_THAN, Operator.LESS_THAN_EQUALS),
            Map.entry(Operator.LESS_THAN_EQUALS, Operator.GREATER_THAN));

    private final Fields fields;
    private final Functions functions;

    public QueryCompiler(SearchedModel model, SavedFilters filters, PluginFunctions ofPlugins) {
        fields = new Fields(model, filters, this);
        functions = new Functions(model, ofPlugins);
    }

    Fields fields() {
        return fields;
    }

    /** The number of values that a clause names, those of functions included. */
    public int values(TerminalClause clause, SearchContext context) {
        return functions.literals(clause, context).size();
    }

    Functions functions() {
        return functions;
    }

    /** The query for the issues of a clause that the user may see; null for all of these. */
    public Query compileVisible(Clause where, SearchContext context) {
        Query query = compile(where, context);
        if (context.visible().isEmpty()) {
            return query;
        }
        SearchedModel.Visible visible = context.visible().get();
        Set<String> levels = texts(visible.securityLevelIds());
        levels.add(Names.NO_LEVEL);
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(KeywordField.in(Names.PROJECT, texts(visible.projectIds())), Occur.FILTER)
                .add(KeywordField.in(Names.VISIBLE_AT, levels), Occur.FILTER)
                .build();
    }

    private static Set<String> texts(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    Query compile(Clause where, SearchContext context) {
        return where == null ? new MatchAllDocsQuery() : where.accept(new Compilation(context, false));
    }

    /** The values that the query looks for in the field {@code filter}. */
    List<QueryLiteral> filtersIn(Clause where, SearchContext context) {
        if (where == null) {
            return List.of();
        }
        if (where instanceof TerminalClause terminal) {
            return fields.named(terminal.getName()).stream().anyMatch(FilterField.class::isInstance)
                    ? functions.literals(terminal, context).stream()
                            .filter(value -> !value.isEmpty())
                            .toList()
                    : List.of();
        }
        return where.getClauses().stream()
                .flatMap(clause -> filtersIn(clause, context).stream())
                .toList();
    }

    /** By key, the latest first, unless the query says otherwise; equal values are in that order too. */
    public Sort sort(List<SearchSort> sorts) {
        List<SortField> all = new ArrayList<>();
        Stream.concat(sorts.stream(), Stream.of(new SearchSort("key", SortOrder.DESC)))
                .forEach(sort -> fields.named(sort.getField()).stream()
                        .limit(1)
                        .forEach(field -> all.addAll(field.sort(
                                sort.getSortOrder() == null ? field.descendingByDefault() : sort.isReverse()))));
        return new Sort(all.toArray(SortField[]::new));
    }

    /**
     * NOT is moved inwards to the operators first, as Jira does: {@code not assignee = fred} is {@code assignee !=
     * fred} and finds no issue without an assignee.
     */
    private final class Compilation implements ClauseVisitor<Query> {
        private final SearchContext context;
        private final boolean negated;

        private Compilation(SearchContext context, boolean negated) {
            this.context = context;
            this.negated = negated;
        }

        private Query all(List<Clause> clauses) {
            var query = new BooleanQuery.Builder();
            clauses.forEach(clause -> query.add(clause.accept(this), Occur.MUST));
            return query.build();
        }

        private Query any(List<Clause> clauses) {
            var query = new BooleanQuery.Builder();
            clauses.forEach(clause -> query.add(clause.accept(this), Occur.SHOULD));
            return query.build();
        }

        @Override
        public Query visit(AndClause clause) {
            return negated ? any(clause.getClauses()) : all(clause.getClauses());
        }

        @Override
        public Query visit(OrClause clause) {
            return negated ? all(clause.getClauses()) : any(clause.getClauses());
        }

        @Override
        public Query visit(NotClause clause) {
            return clause.getSubClause().accept(new Compilation(context, !negated));
        }

        @Override
        public Query visit(TerminalClause clause) {
            Operator operator = negated ? OPPOSITE.get(clause.getOperator()) : clause.getOperator();
            List<SearchField> named = fields.named(clause.getName()).stream()
                    .filter(field -> field.operators().contains(operator))
                    .toList();
            if (named.isEmpty()) {
                return negated ? without(clause) : new MatchNoDocsQuery("no such field");
            }
            List<QueryLiteral> values = functions.literals(clause, context);
            if (named.size() == 1) {
                return named.get(0).query(operator, values, context);
            }
            boolean negative = Set.of(Operator.NOT_EQUALS, Operator.NOT_IN, Operator.NOT_LIKE)
                    .contains(operator);
            var query = new BooleanQuery.Builder();
            named.forEach(
                    field -> query.add(field.query(operator, values, context), negative ? Occur.MUST : Occur.SHOULD));
            return query.build();
        }

        /** For a field that has the operator and not its opposite, such as text. */
        private Query without(TerminalClause clause) {
            boolean known = fields.named(clause.getName()).stream()
                    .anyMatch(field -> field.operators().contains(clause.getOperator()));
            return !known
                    ? new MatchNoDocsQuery("no such field")
                    : new BooleanQuery.Builder()
                            .add(new MatchAllDocsQuery(), Occur.FILTER)
                            .add(clause.accept(new Compilation(context, false)), Occur.MUST_NOT)
                            .build();
        }

        @Override
        public Query visit(WasClause clause) {
            throw new UnsupportedOperationException("The sandbox does not search the history of issues");
        }

        @Override
        public Query visit(ChangedClause clause) {
            throw new UnsupportedOperationException("The sandbox does not search the history of issues");
        }
    }
}
