package com.atlassian.query.clause;

import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high
 */
public class NotClause implements Clause {
    public static final String NOT = "NOT";

    public NotClause(Clause subClause) {} // 11: K11

    public String getName() {
        throw new UnsupportedOperationException("NotClause#getName");
    }

    public List<Clause> getClauses() {
        throw new UnsupportedOperationException("NotClause#getClauses");
    }

    public <R> R accept(ClauseVisitor<R> visitor) {
        throw new UnsupportedOperationException("NotClause#accept");
    }

    public Clause getSubClause() {
        throw new UnsupportedOperationException("NotClause#getSubClause");
    }

    public String toString() {
        throw new UnsupportedOperationException("NotClause#toString");
    }
}
