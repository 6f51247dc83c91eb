package com.atlassian.query.operand;

/** Stand-in for tests: the signature's constant is null. */
public class EmptyOperand implements Operand {

    public static final String OPERAND_NAME = "EMPTY";
    public static final EmptyOperand EMPTY = new EmptyOperand();

    @Override
    public String getName() {
        return "EMPTY";
    }

    @Override
    public String getDisplayString() {
        return "EMPTY";
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
