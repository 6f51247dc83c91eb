package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Stand-in for tests: keeps its parts, which the signature drops. */
public abstract class MultiClause implements Clause {

    private final List<Clause> clauses;

    protected MultiClause(Collection<? extends Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    @Override
    public List<Clause> getClauses() {
        return clauses;
    }

    @Override
    public String toString() {
        return clauses.stream()
                .map(clause ->
                        clause instanceof MultiClause && !clause.getName().equals(getName())
                                ? "(" + clause + ")"
                                : clause.toString())
                .collect(Collectors.joining(" " + getName() + " "));
    }
}
