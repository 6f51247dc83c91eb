package com.atlassian.query.operand;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high
 */
public interface Operand {
    String getName();

    String getDisplayString(); // 11: K11

    <R> R accept(OperandVisitor<R> visitor); // 11: K11
}
