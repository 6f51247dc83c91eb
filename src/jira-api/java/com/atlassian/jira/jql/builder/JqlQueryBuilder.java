package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] newBuilder(), newBuilder(Query), where() on 11.0; [G8], [M9]; [J6]
 * Confidence: high
 */
public class JqlQueryBuilder {
    public static JqlQueryBuilder newBuilder() {
        throw new UnsupportedOperationException("JqlQueryBuilder#newBuilder");
    } // 11: K11

    public static JqlQueryBuilder newBuilder(Query existingQuery) {
        throw new UnsupportedOperationException("JqlQueryBuilder#newBuilder");
    } // 11: K11

    public static JqlClauseBuilder newClauseBuilder() {
        throw new UnsupportedOperationException("JqlQueryBuilder#newClauseBuilder");
    } // 8-9: G8 I8

    public static JqlClauseBuilder newClauseBuilder(Clause copy) {
        throw new UnsupportedOperationException("JqlQueryBuilder#newClauseBuilder");
    } // 8-9: G8

    public static JqlClauseBuilder newClauseBuilder(Query query) {
        throw new UnsupportedOperationException("JqlQueryBuilder#newClauseBuilder");
    }

    public static JqlOrderByBuilder newOrderByBuilder() {
        throw new UnsupportedOperationException("JqlQueryBuilder#newOrderByBuilder");
    } // 8-9: M9

    public static JqlOrderByBuilder newOrderByBuilder(OrderBy copy) {
        throw new UnsupportedOperationException("JqlQueryBuilder#newOrderByBuilder");
    }

    public static JqlOrderByBuilder newOrderByBuilder(Query query) {
        throw new UnsupportedOperationException("JqlQueryBuilder#newOrderByBuilder");
    }

    public JqlOrderByBuilder orderBy() {
        throw new UnsupportedOperationException("JqlQueryBuilder#orderBy");
    } // 11: K11

    public JqlClauseBuilder where() {
        throw new UnsupportedOperationException("JqlQueryBuilder#where");
    } // 11: K11

    public Query buildQuery() {
        throw new UnsupportedOperationException("JqlQueryBuilder#buildQuery");
    } // 8-9: G8 I8

    public JqlQueryBuilder clear() {
        throw new UnsupportedOperationException("JqlQueryBuilder#clear");
    }
}
