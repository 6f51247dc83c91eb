package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (&#64;Internal; prefer JqlQueryBuilder)
 */
public class QueryImpl implements Query {
    public QueryImpl() {}

    public QueryImpl(Clause whereClause) {}

    public QueryImpl(Clause whereClause, String originalQuery) {}

    public QueryImpl(Clause whereClause, OrderBy orderByClause, String originalQuery) {}

    public Clause getWhereClause() {
        throw new UnsupportedOperationException("QueryImpl#getWhereClause");
    }

    public OrderBy getOrderByClause() {
        throw new UnsupportedOperationException("QueryImpl#getOrderByClause");
    }

    public String getQueryString() {
        throw new UnsupportedOperationException("QueryImpl#getQueryString");
    }
}
