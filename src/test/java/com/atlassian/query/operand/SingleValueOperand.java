package com.atlassian.query.operand;

/** Stand-in for tests: keeps its value, which the signature drops. */
public final class SingleValueOperand implements Operand {

    private final Object value;

    public SingleValueOperand(String value) {
        this.value = value;
    }

    public SingleValueOperand(Long value) {
        this.value = value;
    }

    @Override
    public String getName() {
        return "SingleValueOperand";
    }

    public String getStringValue() {
        return value instanceof String text ? text : null;
    }

    public Long getLongValue() {
        return value instanceof Long number ? number : null;
    }

    @Override
    public String getDisplayString() {
        return value.toString();
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
