package com.atlassian.query.operand;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high
 */
public class EmptyOperand implements Operand {
    public static final String OPERAND_NAME = "EMPTY";
    public static final EmptyOperand EMPTY = null;

    public EmptyOperand() {}

    public String getName() {
        throw new UnsupportedOperationException("EmptyOperand#getName");
    }

    public String getDisplayString() {
        throw new UnsupportedOperationException("EmptyOperand#getDisplayString");
    }

    public <R> R accept(OperandVisitor<R> visitor) {
        throw new UnsupportedOperationException("EmptyOperand#accept");
    }
}
