package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;

/** Stand-in for tests: only what the plugin uses of the signature's many methods. */
public interface JqlClauseBuilder {

    JqlClauseBuilder addClause(Clause clause);

    Query buildQuery();
}
