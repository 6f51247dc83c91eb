package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/MultiClause.html. */
public abstract class MultiClause implements Clause {
    private final List<Clause> clauses;

    protected MultiClause(Collection<? extends Clause> clauses) {
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("You can not construct a MultiClause without any child clauses.");
        }
        this.clauses = List.copyOf(clauses);
    }

    @Override
    public List<Clause> getClauses() {
        return clauses;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && clauses.equals(((MultiClause) other).clauses);
    }

    @Override
    public int hashCode() {
        return getName().hashCode() * 31 + clauses.hashCode();
    }

    @Override
    public String toString() {
        return clauses.stream()
                .map(clause -> this instanceof AndClause && clause instanceof OrClause
                        ? "( " + clause + " )"
                        : clause.toString())
                .collect(Collectors.joining(" " + getName() + " "));
    }
}
