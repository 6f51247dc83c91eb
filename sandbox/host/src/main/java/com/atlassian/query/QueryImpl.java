package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import io.clearowner.sandbox.search.jql.Sorts;
import java.util.Objects;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/QueryImpl.html. */
public class QueryImpl implements Query {
    private final Clause whereClause;
    private final OrderBy orderByClause;
    private final String originalQuery;

    public QueryImpl() {
        this(null);
    }

    public QueryImpl(Clause whereClause) {
        this(whereClause, null);
    }

    public QueryImpl(Clause whereClause, String originalQuery) {
        this(whereClause, Sorts.NONE, originalQuery);
    }

    public QueryImpl(Clause whereClause, OrderBy orderByClause, String originalQuery) {
        this.whereClause = whereClause;
        this.orderByClause = orderByClause;
        this.originalQuery = originalQuery;
    }

    @Override
    public Clause getWhereClause() {
        return whereClause;
    }

    @Override
    public OrderBy getOrderByClause() {
        return orderByClause;
    }

    @Override
    public String getQueryString() {
        return originalQuery;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryImpl that
                && Objects.equals(whereClause, that.whereClause)
                && Objects.equals(orderByClause, that.orderByClause)
                && Objects.equals(originalQuery, that.originalQuery);
    }

    @Override
    public int hashCode() {
        return Objects.hash(whereClause, orderByClause, originalQuery);
    }

    @Override
    public String toString() {
        String sorts = orderByClause == null ? "" : orderByClause.toString();
        String where = whereClause == null ? "" : whereClause.toString();
        return where.isEmpty() || sorts.isEmpty() ? where + sorts : where + " " + sorts;
    }
}
