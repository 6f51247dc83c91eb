package com.atlassian.query.clause;

import java.util.List;

/** Stand-in for tests: keeps its clause, which the signature drops. */
public class NotClause implements Clause {

    private final Clause subClause;

    public NotClause(Clause subClause) {
        this.subClause = subClause;
    }

    public Clause getSubClause() {
        return subClause;
    }

    @Override
    public String getName() {
        return "NOT";
    }

    @Override
    public List<Clause> getClauses() {
        return List.of(subClause);
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return subClause instanceof MultiClause ? "NOT (" + subClause + ")" : "NOT " + subClause;
    }
}
