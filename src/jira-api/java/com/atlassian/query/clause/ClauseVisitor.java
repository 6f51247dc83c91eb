package com.atlassian.query.clause;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements it on 11.0 with exactly these six methods
 * Confidence: high
 */
public interface ClauseVisitor<R> {
    R visit(AndClause andClause); // 11: K11

    R visit(NotClause notClause); // 11: K11

    R visit(OrClause orClause); // 11: K11

    R visit(TerminalClause clause); // 11: K11

    R visit(WasClause clause); // 11: K11

    R visit(ChangedClause clause); // 11: K11
}
