package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high
 */
public final class SingleValueOperand implements Operand {
    public static final String OPERAND_NAME = "SingleValueOperand";

    public SingleValueOperand(String stringValue) {} // 11: K11

    public SingleValueOperand(Long longValue) {}

    public SingleValueOperand(QueryLiteral literal) {}

    public String getName() {
        throw new UnsupportedOperationException("SingleValueOperand#getName");
    }

    public String getDisplayString() {
        throw new UnsupportedOperationException("SingleValueOperand#getDisplayString");
    }

    public Long getLongValue() {
        throw new UnsupportedOperationException("SingleValueOperand#getLongValue");
    }

    public String getStringValue() {
        throw new UnsupportedOperationException("SingleValueOperand#getStringValue");
    } // 11: K11

    public <R> R accept(OperandVisitor<R> visitor) {
        throw new UnsupportedOperationException("SingleValueOperand#accept");
    } // 11: K11
}
