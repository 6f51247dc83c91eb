package com.atlassian.query.operand;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements it on 11.0
 * Confidence: high
 */
public interface OperandVisitor<R> {
    R visit(EmptyOperand empty); // 11: K11

    R visit(FunctionOperand function); // 11: K11

    R visit(MultiValueOperand multiValue); // 11: K11

    R visit(SingleValueOperand singleValueOperand); // 11: K11
}
