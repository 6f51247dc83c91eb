package com.atlassian.query.clause;

import java.util.Arrays;
import java.util.Collection;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/AndClause.html. */
public class AndClause extends MultiClause {
    public static final String AND = "AND";

    public AndClause(Clause... clauses) {
        this(Arrays.asList(clauses));
    }

    public AndClause(Collection<? extends Clause> clauses) {
        super(clauses);
    }

    @Override
    public String getName() {
        return AND;
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
