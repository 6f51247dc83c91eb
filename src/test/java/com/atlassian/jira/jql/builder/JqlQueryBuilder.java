package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/** Stand-in for tests: builds queries, which the signature cannot. */
public class JqlQueryBuilder {

    private Clause where;
    private OrderBy order;

    public static JqlQueryBuilder newBuilder() {
        return new JqlQueryBuilder();
    }

    public static JqlQueryBuilder newBuilder(Query existing) {
        JqlQueryBuilder builder = new JqlQueryBuilder();
        builder.where = existing.getWhereClause();
        builder.order = existing.getOrderByClause();
        return builder;
    }

    public JqlClauseBuilder where() {
        return new JqlClauseBuilder() {
            @Override
            public JqlClauseBuilder addClause(Clause clause) {
                where = clause;
                return this;
            }

            @Override
            public Query buildQuery() {
                return JqlQueryBuilder.this.buildQuery();
            }
        };
    }

    public JqlOrderByBuilder orderBy() {
        return new JqlOrderByBuilder() {
            @Override
            public JqlOrderByBuilder setSorts(OrderBy sorts) {
                order = sorts;
                return this;
            }

            @Override
            public Query buildQuery() {
                return JqlQueryBuilder.this.buildQuery();
            }
        };
    }

    public Query buildQuery() {
        return new QueryImpl(where, order, null);
    }
}
