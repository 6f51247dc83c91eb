package com.atlassian.jira.jql.builder;

import com.atlassian.query.operand.Operand;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there for the members shown
 */
public interface ValueBuilder {
    JqlClauseBuilder string(String value);

    JqlClauseBuilder strings(String... values);

    JqlClauseBuilder strings(Collection<String> values);

    JqlClauseBuilder number(Long value);

    JqlClauseBuilder numbers(Long... values);

    JqlClauseBuilder numbers(Collection<Long> values);

    JqlClauseBuilder operand(Operand operand);

    JqlClauseBuilder empty();

    JqlClauseBuilder function(String funcName);

    JqlClauseBuilder function(String funcName, String... args);

    JqlClauseBuilder functionCurrentUser();
}
