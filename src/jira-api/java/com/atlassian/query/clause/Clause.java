package com.atlassian.query.clause;

import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] accept(ClauseVisitor) on 11.0; [J6]
 * Confidence: high
 */
public interface Clause {
    String getName(); // 11: K11

    List<Clause> getClauses(); // 11: K11

    <R> R accept(ClauseVisitor<R> visitor); // 11: K11

    String toString();
}
