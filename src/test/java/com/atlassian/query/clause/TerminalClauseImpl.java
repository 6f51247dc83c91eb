package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import io.atlassian.fugue.Option;
import java.util.List;

/** Stand-in for tests: keeps its parts, which the signature drops. */
public class TerminalClauseImpl implements TerminalClause {

    private final String name;
    private final Operator operator;
    private final Operand operand;

    public TerminalClauseImpl(String name, Operator operator, Operand operand) {
        this.name = name;
        this.operator = operator;
        this.operand = operand;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Operator getOperator() {
        return operator;
    }

    @Override
    public Operand getOperand() {
        return operand;
    }

    @Override
    public Option<Property> getProperty() {
        return Option.none();
    }

    @Override
    public List<Clause> getClauses() {
        return List.of();
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        String sign =
                switch (operator) {
                    case EQUALS -> "=";
                    case NOT_EQUALS -> "!=";
                    case GREATER_THAN -> ">";
                    case GREATER_THAN_EQUALS -> ">=";
                    case LESS_THAN_EQUALS -> "<=";
                    default ->
                        operator.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
                };
        return name + " " + sign + " " + operand.getDisplayString();
    }
}
