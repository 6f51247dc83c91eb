package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/operand/MultiValueOperand.html. */
public final class MultiValueOperand implements Operand {
    public static final String OPERAND_NAME = "MultiValueOperand";

    private final List<Operand> values;

    public static MultiValueOperand ofQueryLiterals(Collection<QueryLiteral> literals) {
        return new MultiValueOperand((Collection<? extends Operand>)
                literals.stream().map(MultiValueOperand::operandOf).toList());
    }

    public MultiValueOperand(String... stringValues) {
        this((Collection<? extends Operand>)
                Arrays.stream(stringValues).map(SingleValueOperand::new).toList());
    }

    public MultiValueOperand(List<Long> longs) {
        this((Collection<? extends Operand>)
                longs.stream().map(SingleValueOperand::new).toList());
    }

    public MultiValueOperand(Long... longs) {
        this((Collection<? extends Operand>)
                Arrays.stream(longs).map(SingleValueOperand::new).toList());
    }

    public MultiValueOperand(Operand... operands) {
        this((Collection<? extends Operand>) Arrays.asList(operands));
    }

    public MultiValueOperand(QueryLiteral... literals) {
        this((Collection<? extends Operand>)
                Arrays.stream(literals).map(MultiValueOperand::operandOf).toList());
    }

    public MultiValueOperand(Collection<? extends Operand> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values should not be empty");
        }
        this.values = List.copyOf(values);
    }

    private static Operand operandOf(QueryLiteral literal) {
        return literal.isEmpty() ? EmptyOperand.EMPTY : new SingleValueOperand(literal);
    }

    public List<Operand> getValues() {
        return values;
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return values.stream().map(Operand::getDisplayString).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MultiValueOperand that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return getDisplayString();
    }
}
