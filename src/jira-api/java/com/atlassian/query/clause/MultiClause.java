package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there
 */
public abstract class MultiClause implements Clause {
    protected MultiClause(Collection<? extends Clause> clauses) {}

    public List<Clause> getClauses() {
        throw new UnsupportedOperationException("MultiClause#getClauses");
    }

    public String toString() {
        throw new UnsupportedOperationException("MultiClause#toString");
    }
}
