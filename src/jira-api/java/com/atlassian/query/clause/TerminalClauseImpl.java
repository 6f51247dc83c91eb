package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import io.atlassian.fugue.Option;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high for (String, Operator, Operand); medium for the rest
 */
public class TerminalClauseImpl implements TerminalClause {
    public TerminalClauseImpl(String name, Operator operator, String operand) {}

    public TerminalClauseImpl(String name, Operator operator, long operand) {}

    public TerminalClauseImpl(String name, Operator operator, Operand operand) {} // 11: K11

    public TerminalClauseImpl(String name, Operator operator, Operand operand, Option<Property> property) {} // 11: K11

    public TerminalClauseImpl(String name, String... values) {}

    public TerminalClauseImpl(String name, Long... values) {}

    public Operand getOperand() {
        throw new UnsupportedOperationException("TerminalClauseImpl#getOperand");
    }

    public Operator getOperator() {
        throw new UnsupportedOperationException("TerminalClauseImpl#getOperator");
    }

    public Option<Property> getProperty() {
        throw new UnsupportedOperationException("TerminalClauseImpl#getProperty");
    }

    public String getName() {
        throw new UnsupportedOperationException("TerminalClauseImpl#getName");
    }

    public List<Clause> getClauses() {
        throw new UnsupportedOperationException("TerminalClauseImpl#getClauses");
    }

    public <R> R accept(ClauseVisitor<R> visitor) {
        throw new UnsupportedOperationException("TerminalClauseImpl#accept");
    }

    public String toString() {
        throw new UnsupportedOperationException("TerminalClauseImpl#toString");
    }
}
