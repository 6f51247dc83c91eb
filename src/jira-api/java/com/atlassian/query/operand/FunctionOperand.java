package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] on 11.3; [J6]
 * Confidence: high
 */
public class FunctionOperand implements Operand {
    public FunctionOperand(String name) {} // 11: S11

    public FunctionOperand(String name, String... args) {} // 11: S11

    public FunctionOperand(String name, Collection<String> args) {} // 8-9: G8

    public String getName() {
        throw new UnsupportedOperationException("FunctionOperand#getName");
    } // 8-9: G8

    public String getDisplayString() {
        throw new UnsupportedOperationException("FunctionOperand#getDisplayString");
    }

    public List<String> getArgs() {
        throw new UnsupportedOperationException("FunctionOperand#getArgs");
    } // 8-9: G8

    public <R> R accept(OperandVisitor<R> visitor) {
        throw new UnsupportedOperationException("FunctionOperand#accept");
    }
}
