package com.atlassian.query.clause;

import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import io.atlassian.fugue.Option;
import java.util.List;
import java.util.Objects;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/TerminalClauseImpl.html. */
public class TerminalClauseImpl implements TerminalClause {
    private final String name;
    private final Operator operator;
    private final Operand operand;
    private final Option<Property> property;

    public TerminalClauseImpl(String name, Operator operator, String operand) {
        this(name, operator, new SingleValueOperand(operand));
    }

    public TerminalClauseImpl(String name, Operator operator, long operand) {
        this(name, operator, new SingleValueOperand(operand));
    }

    public TerminalClauseImpl(String name, Operator operator, Operand operand) {
        this(name, operator, operand, Option.none());
    }

    public TerminalClauseImpl(String name, Operator operator, Operand operand, Option<Property> property) {
        this.name = Objects.requireNonNull(name, "name");
        this.operator = Objects.requireNonNull(operator, "operator");
        this.operand = Objects.requireNonNull(operand, "operand");
        this.property = Objects.requireNonNull(property, "property");
    }

    public TerminalClauseImpl(String name, String... values) {
        this(
                name,
                values.length == 1 ? Operator.EQUALS : Operator.IN,
                values.length == 1 ? new SingleValueOperand(values[0]) : new MultiValueOperand(values));
    }

    public TerminalClauseImpl(String name, Long... values) {
        this(
                name,
                values.length == 1 ? Operator.EQUALS : Operator.IN,
                values.length == 1 ? new SingleValueOperand(values[0]) : new MultiValueOperand(values));
    }

    @Override
    public Operand getOperand() {
        return operand;
    }

    @Override
    public Operator getOperator() {
        return operator;
    }

    @Override
    public Option<Property> getProperty() {
        return property;
    }

    @Override
    public String getName() {
        return name;
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
    public boolean equals(Object other) {
        return other instanceof TerminalClauseImpl that
                && name.equals(that.name)
                && operator == that.operator
                && operand.equals(that.operand)
                && property.equals(that.property);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, operator, operand, property);
    }

    /** As in Jira, the text is not JQL: its braces make a plugin that parses it fail at once. */
    @Override
    public String toString() {
        return "{" + name + " " + operator.getDisplayString() + " " + operand.getDisplayString() + "}";
    }
}
