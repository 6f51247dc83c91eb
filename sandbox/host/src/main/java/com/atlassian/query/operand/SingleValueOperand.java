package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.Objects;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/operand/SingleValueOperand.html. */
public final class SingleValueOperand implements Operand {
    public static final String OPERAND_NAME = "SingleValueOperand";

    private final String stringValue;
    private final Long longValue;

    public SingleValueOperand(String stringValue) {
        this.stringValue = Objects.requireNonNull(stringValue, "stringValue");
        this.longValue = null;
    }

    public SingleValueOperand(Long longValue) {
        this.stringValue = null;
        this.longValue = Objects.requireNonNull(longValue, "longValue");
    }

    public SingleValueOperand(QueryLiteral literal) {
        if (literal.isEmpty()) {
            throw new IllegalArgumentException("An empty literal is no single value");
        }
        this.stringValue = literal.getLongValue() == null ? literal.getStringValue() : null;
        this.longValue = literal.getLongValue();
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return longValue == null ? "\"" + stringValue + "\"" : longValue.toString();
    }

    public Long getLongValue() {
        return longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SingleValueOperand that
                && Objects.equals(stringValue, that.stringValue)
                && Objects.equals(longValue, that.longValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stringValue, longValue);
    }

    @Override
    public String toString() {
        return getDisplayString();
    }
}
