package io.clearowner.sandbox.search.jql;

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

/** The value that follows a field and an operator in {@link ClauseBuilder}. */
record FieldValue(JqlClauseBuilder clauses, String field, Operator operator) implements ValueBuilder {

    @Override
    public JqlClauseBuilder string(String value) {
        return operand(new SingleValueOperand(value));
    }

    @Override
    public JqlClauseBuilder strings(String... values) {
        return operand(new MultiValueOperand(values));
    }

    @Override
    public JqlClauseBuilder strings(Collection<String> values) {
        return strings(values.toArray(String[]::new));
    }

    @Override
    public JqlClauseBuilder number(Long value) {
        return operand(new SingleValueOperand(value));
    }

    @Override
    public JqlClauseBuilder numbers(Long... values) {
        return operand(new MultiValueOperand(values));
    }

    @Override
    public JqlClauseBuilder numbers(Collection<Long> values) {
        return numbers(values.toArray(Long[]::new));
    }

    @Override
    public JqlClauseBuilder operand(Operand operand) {
        return clauses.addCondition(field, operator, operand);
    }

    @Override
    public JqlClauseBuilder empty() {
        return operand(EmptyOperand.EMPTY);
    }

    @Override
    public JqlClauseBuilder function(String funcName) {
        return operand(new FunctionOperand(funcName));
    }

    @Override
    public JqlClauseBuilder function(String funcName, String... args) {
        return operand(new FunctionOperand(funcName, Arrays.asList(args)));
    }

    @Override
    public JqlClauseBuilder functionCurrentUser() {
        return function("currentUser");
    }
}
