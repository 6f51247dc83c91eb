package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import io.atlassian.fugue.Option;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11], [S11] on 11; [J6]
 * Confidence: high for getOperand, getOperator; high that getProperty returns io.atlassian.fugue.Option in 11
 * (com.atlassian.fugue.Option up to 7.x; [K11] passes it on)
 */
public interface TerminalClause extends Clause {
    Operand getOperand(); // 11: K11

    Operator getOperator(); // 11: K11

    Option<Property> getProperty(); // 11: K11
}
