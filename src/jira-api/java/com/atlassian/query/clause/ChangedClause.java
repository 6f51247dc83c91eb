package com.atlassian.query.clause;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] visitor on 11.0; [J6]
 * Confidence: high (type only)
 */
public interface ChangedClause extends Clause {}
