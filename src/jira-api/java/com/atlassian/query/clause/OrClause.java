package com.atlassian.query.clause;

import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high
 */
@SuppressWarnings("unchecked")
public class OrClause extends MultiClause {
    public static final String OR = "OR";

    public OrClause(Clause... clauses) {
        super((Collection) null);
    }

    public OrClause(Collection<? extends Clause> clauses) {
        super((Collection) null);
    } // 11: K11

    public String getName() {
        throw new UnsupportedOperationException("OrClause#getName");
    }

    public <R> R accept(ClauseVisitor<R> visitor) {
        throw new UnsupportedOperationException("OrClause#accept");
    }
}
