package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.Collection;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high
 */
public final class MultiValueOperand implements Operand {
    public static final String OPERAND_NAME = "MultiValueOperand";

    public static MultiValueOperand ofQueryLiterals(Collection<QueryLiteral> literals) {
        throw new UnsupportedOperationException("MultiValueOperand#ofQueryLiterals");
    }

    public MultiValueOperand(String... stringValues) {}

    public MultiValueOperand(List<Long> longs) {}

    public MultiValueOperand(Long... longs) {}

    public MultiValueOperand(Operand... operands) {}

    public MultiValueOperand(QueryLiteral... literals) {}

    public MultiValueOperand(Collection<? extends Operand> values) {} // 11: K11

    public List<Operand> getValues() {
        throw new UnsupportedOperationException("MultiValueOperand#getValues");
    } // 11: K11

    public String getName() {
        throw new UnsupportedOperationException("MultiValueOperand#getName");
    }

    public String getDisplayString() {
        throw new UnsupportedOperationException("MultiValueOperand#getDisplayString");
    }

    public <R> R accept(OperandVisitor<R> visitor) {
        throw new UnsupportedOperationException("MultiValueOperand#accept");
    }
}
