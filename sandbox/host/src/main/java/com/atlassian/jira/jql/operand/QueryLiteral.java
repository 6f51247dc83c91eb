package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.Operand;
import java.util.Objects;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/operand/QueryLiteral.html. */
public class QueryLiteral {
    private final Operand sourceOperand;
    private final String stringValue;
    private final Long longValue;

    public QueryLiteral() {
        this(EmptyOperand.EMPTY);
    }

    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, null, longValue);
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, stringValue, null);
    }

    private QueryLiteral(Operand sourceOperand, String stringValue, Long longValue) {
        this.sourceOperand = Objects.requireNonNull(sourceOperand, "sourceOperand");
        this.stringValue = stringValue;
        this.longValue = longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    public Operand getSourceOperand() {
        return sourceOperand;
    }

    public boolean isEmpty() {
        return stringValue == null && longValue == null;
    }

    public String asString() {
        return longValue == null ? stringValue : longValue.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryLiteral that
                && sourceOperand.equals(that.sourceOperand)
                && Objects.equals(stringValue, that.stringValue)
                && Objects.equals(longValue, that.longValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceOperand, stringValue, longValue);
    }

    @Override
    public String toString() {
        return isEmpty() ? EmptyOperand.OPERAND_NAME : asString();
    }
}
