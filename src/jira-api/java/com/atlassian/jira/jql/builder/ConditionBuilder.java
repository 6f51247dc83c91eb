package com.atlassian.jira.jql.builder;

import com.atlassian.query.operand.Operand;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] issue().eq(String) on 11.0; [J6]
 * Confidence: high for the members shown
 */
public interface ConditionBuilder {
    ValueBuilder eq();

    JqlClauseBuilder eq(String value); // 11: K11

    JqlClauseBuilder eq(Long value);

    JqlClauseBuilder eq(Operand operand);

    JqlClauseBuilder eqEmpty();

    JqlClauseBuilder eqFunc(String funcName);

    JqlClauseBuilder eqFunc(String funcName, String... args);

    ValueBuilder notEq();

    JqlClauseBuilder notEq(String value);

    JqlClauseBuilder notEq(Long value);

    JqlClauseBuilder notEq(Operand operand);

    JqlClauseBuilder notEqEmpty();

    ValueBuilder like();

    JqlClauseBuilder like(String value);

    JqlClauseBuilder notLike(String value);

    ValueBuilder is();

    JqlClauseBuilder isEmpty();

    ValueBuilder isNot();

    JqlClauseBuilder isNotEmpty(); // 8-9: G8

    ValueBuilder in();

    JqlClauseBuilder in(String... values);

    JqlClauseBuilder inStrings(Collection<String> values);

    JqlClauseBuilder in(Long... values);

    JqlClauseBuilder inNumbers(Collection<Long> values);

    JqlClauseBuilder in(Operand... operands);

    JqlClauseBuilder inOperands(Collection<Operand> operands);

    JqlClauseBuilder inFunc(String funcName);

    JqlClauseBuilder inFunc(String funcName, String... args);

    JqlClauseBuilder inFunc(String funcName, Collection<String> args);

    ValueBuilder notIn();

    JqlClauseBuilder notIn(String... values);

    JqlClauseBuilder notInStrings(Collection<String> values);

    JqlClauseBuilder notIn(Long... values);

    JqlClauseBuilder notInNumbers(Collection<Long> values);
}
