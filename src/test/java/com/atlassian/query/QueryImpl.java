package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/** Stand-in for tests: keeps its parts, which the signature drops. */
public class QueryImpl implements Query {

    private final Clause where;
    private final OrderBy order;

    public QueryImpl(Clause where, OrderBy order, String originalQuery) {
        this.where = where;
        this.order = order;
    }

    @Override
    public Clause getWhereClause() {
        return where;
    }

    @Override
    public OrderBy getOrderByClause() {
        return order;
    }

    @Override
    public String getQueryString() {
        return null;
    }

    @Override
    public String toString() {
        String text = where == null ? "" : where.toString();
        return order == null ? text : (text + " " + order).trim();
    }
}
