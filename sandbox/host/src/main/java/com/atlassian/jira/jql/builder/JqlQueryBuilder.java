package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import io.clearowner.sandbox.search.jql.ClauseBuilder;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/builder/JqlQueryBuilder.html. */
public class JqlQueryBuilder {
    private final JqlClauseBuilder where;
    private final JqlOrderByBuilder orderBy;

    private JqlQueryBuilder(Query existing) {
        where = new ClauseBuilder(this, existing == null ? null : existing.getWhereClause());
        orderBy = new JqlOrderByBuilder(this).setSorts(existing == null ? null : existing.getOrderByClause());
    }

    public static JqlQueryBuilder newBuilder() {
        return new JqlQueryBuilder(null);
    }

    public static JqlQueryBuilder newBuilder(Query existingQuery) {
        return new JqlQueryBuilder(existingQuery);
    }

    public static JqlClauseBuilder newClauseBuilder() {
        return new ClauseBuilder(null, null);
    }

    public static JqlClauseBuilder newClauseBuilder(Clause copy) {
        return new ClauseBuilder(null, copy);
    }

    public static JqlClauseBuilder newClauseBuilder(Query query) {
        return new ClauseBuilder(null, query == null ? null : query.getWhereClause());
    }

    public static JqlOrderByBuilder newOrderByBuilder() {
        return new JqlOrderByBuilder(null);
    }

    public static JqlOrderByBuilder newOrderByBuilder(OrderBy copy) {
        return newOrderByBuilder().setSorts(copy);
    }

    public static JqlOrderByBuilder newOrderByBuilder(Query query) {
        return newOrderByBuilder(query == null ? (OrderBy) null : query.getOrderByClause());
    }

    public JqlOrderByBuilder orderBy() {
        return orderBy;
    }

    public JqlClauseBuilder where() {
        return where;
    }

    public Query buildQuery() {
        return new QueryImpl(where.buildClause(), orderBy.buildOrderBy(), null);
    }

    public JqlQueryBuilder clear() {
        where.clear();
        orderBy.clear();
        return this;
    }
}
