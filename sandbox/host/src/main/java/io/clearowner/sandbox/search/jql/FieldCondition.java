package io.clearowner.sandbox.search.jql;

import com.atlassian.jira.jql.builder.ConditionBuilder;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.ValueBuilder;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.Arrays;
import java.util.Collection;

/** The operator and value that follow a field in {@link ClauseBuilder}. */
record FieldCondition(JqlClauseBuilder clauses, String field) implements ConditionBuilder {

    private ValueBuilder value(Operator operator) {
        return new FieldValue(clauses, field, operator);
    }

    private JqlClauseBuilder add(Operator operator, Operand operand) {
        return clauses.addCondition(field, operator, operand);
    }

    @Override
    public ValueBuilder eq() {
        return value(Operator.EQUALS);
    }

    @Override
    public JqlClauseBuilder eq(String value) {
        return add(Operator.EQUALS, new SingleValueOperand(value));
    }

    @Override
    public JqlClauseBuilder eq(Long value) {
        return add(Operator.EQUALS, new SingleValueOperand(value));
    }

    @Override
    public JqlClauseBuilder eq(Operand operand) {
        return add(Operator.EQUALS, operand);
    }

    @Override
    public JqlClauseBuilder eqEmpty() {
        return add(Operator.EQUALS, EmptyOperand.EMPTY);
    }

    @Override
    public JqlClauseBuilder eqFunc(String funcName) {
        return add(Operator.EQUALS, new FunctionOperand(funcName));
    }

    @Override
    public JqlClauseBuilder eqFunc(String funcName, String... args) {
        return add(Operator.EQUALS, new FunctionOperand(funcName, Arrays.asList(args)));
    }

    @Override
    public ValueBuilder notEq() {
        return value(Operator.NOT_EQUALS);
    }

    @Override
    public JqlClauseBuilder notEq(String value) {
        return add(Operator.NOT_EQUALS, new SingleValueOperand(value));
    }

    @Override
    public JqlClauseBuilder notEq(Long value) {
        return add(Operator.NOT_EQUALS, new SingleValueOperand(value));
    }

    @Override
    public JqlClauseBuilder notEq(Operand operand) {
        return add(Operator.NOT_EQUALS, operand);
    }

    @Override
    public JqlClauseBuilder notEqEmpty() {
        return add(Operator.NOT_EQUALS, EmptyOperand.EMPTY);
    }

    @Override
    public ValueBuilder like() {
        return value(Operator.LIKE);
    }

    @Override
    public JqlClauseBuilder like(String value) {
        return add(Operator.LIKE, new SingleValueOperand(value));
    }

    @Override
    public JqlClauseBuilder notLike(String value) {
        return add(Operator.NOT_LIKE, new SingleValueOperand(value));
    }

    @Override
    public ValueBuilder is() {
        return value(Operator.IS);
    }

    @Override
    public JqlClauseBuilder isEmpty() {
        return add(Operator.IS, EmptyOperand.EMPTY);
    }

    @Override
    public ValueBuilder isNot() {
        return value(Operator.IS_NOT);
    }

    @Override
    public JqlClauseBuilder isNotEmpty() {
        return add(Operator.IS_NOT, EmptyOperand.EMPTY);
    }

    @Override
    public ValueBuilder in() {
        return value(Operator.IN);
    }

    @Override
    public JqlClauseBuilder in(String... values) {
        return add(Operator.IN, new MultiValueOperand(values));
    }

    @Override
    public JqlClauseBuilder inStrings(Collection<String> values) {
        return in(values.toArray(String[]::new));
    }

    @Override
    public JqlClauseBuilder in(Long... values) {
        return add(Operator.IN, new MultiValueOperand(values));
    }

    @Override
    public JqlClauseBuilder inNumbers(Collection<Long> values) {
        return in(values.toArray(Long[]::new));
    }

    @Override
    public JqlClauseBuilder in(Operand... operands) {
        return add(Operator.IN, new MultiValueOperand(operands));
    }

    @Override
    public JqlClauseBuilder inOperands(Collection<Operand> operands) {
        return in(operands.toArray(Operand[]::new));
    }

    @Override
    public JqlClauseBuilder inFunc(String funcName) {
        return add(Operator.IN, new FunctionOperand(funcName));
    }

    @Override
    public JqlClauseBuilder inFunc(String funcName, String... args) {
        return inFunc(funcName, Arrays.asList(args));
    }

    @Override
    public JqlClauseBuilder inFunc(String funcName, Collection<String> args) {
        return add(Operator.IN, new FunctionOperand(funcName, args));
    }

    @Override
    public ValueBuilder notIn() {
        return value(Operator.NOT_IN);
    }

    @Override
    public JqlClauseBuilder notIn(String... values) {
        return add(Operator.NOT_IN, new MultiValueOperand(values));
    }

    @Override
    public JqlClauseBuilder notInStrings(Collection<String> values) {
        return notIn(values.toArray(String[]::new));
    }

    @Override
    public JqlClauseBuilder notIn(Long... values) {
        return add(Operator.NOT_IN, new MultiValueOperand(values));
    }

    @Override
    public JqlClauseBuilder notInNumbers(Collection<Long> values) {
        return notIn(values.toArray(Long[]::new));
    }
}
