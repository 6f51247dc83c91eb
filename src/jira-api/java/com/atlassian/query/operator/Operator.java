package com.atlassian.query.operator;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high (enum; order as listed, do not rely on ordinals)
 */
public enum Operator {
    LIKE,
    NOT_LIKE,
    EQUALS,
    NOT_EQUALS,
    IN,
    NOT_IN,
    IS,
    IS_NOT,
    LESS_THAN,
    LESS_THAN_EQUALS,
    GREATER_THAN,
    GREATER_THAN_EQUALS,
    WAS,
    WAS_NOT,
    WAS_IN,
    WAS_NOT_IN,
    CHANGED,
    NOT_CHANGED,
    BEFORE,
    AFTER,
    FROM,
    TO,
    ON,
    DURING,
    BY;

    public String getDisplayString() {
        throw new UnsupportedOperationException("Operator#getDisplayString");
    }
}
