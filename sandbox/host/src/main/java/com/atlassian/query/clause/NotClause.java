package com.atlassian.query.clause;

import java.util.List;
import java.util.Objects;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/NotClause.html. */
public class NotClause implements Clause {
    public static final String NOT = "NOT";

    private final Clause subClause;

    public NotClause(Clause subClause) {
        this.subClause = Objects.requireNonNull(subClause, "subClause");
    }

    @Override
    public String getName() {
        return NOT;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of(subClause);
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }

    public Clause getSubClause() {
        return subClause;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotClause that && subClause.equals(that.subClause);
    }

    @Override
    public int hashCode() {
        return NOT.hashCode() * 31 + subClause.hashCode();
    }

    @Override
    public String toString() {
        return subClause instanceof MultiClause ? "NOT ( " + subClause + " )" : "NOT " + subClause;
    }
}
