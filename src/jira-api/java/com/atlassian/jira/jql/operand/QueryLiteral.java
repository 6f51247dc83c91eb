package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] new QueryLiteral(Operand, Long|String) on 11.3; [J6]
 * Confidence: high
 */
public class QueryLiteral {
    public QueryLiteral() {}

    public QueryLiteral(Operand sourceOperand) {}

    public QueryLiteral(Operand sourceOperand, Long longValue) {} // 11: S11

    public QueryLiteral(Operand sourceOperand, String stringValue) {} // 8-9: G8

    public String getStringValue() {
        throw new UnsupportedOperationException("QueryLiteral#getStringValue");
    } // 8-9: G8

    public Long getLongValue() {
        throw new UnsupportedOperationException("QueryLiteral#getLongValue");
    } // 8-9: G8

    public Operand getSourceOperand() {
        throw new UnsupportedOperationException("QueryLiteral#getSourceOperand");
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException("QueryLiteral#isEmpty");
    }

    public String asString() {
        throw new UnsupportedOperationException("QueryLiteral#asString");
    }
}
