package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] (getWhereClause, getOrderByClause) on 11.0; [J6]
 * Confidence: high
 */
public interface Query {
    Clause getWhereClause(); // 11: K11

    OrderBy getOrderByClause(); // 11: K11

    String getQueryString(); // 8-9: M9 C8
}
