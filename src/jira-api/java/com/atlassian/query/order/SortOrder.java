package com.atlassian.query.order;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there
 */
public enum SortOrder {
    ASC,
    DESC;

    public static SortOrder parseString(String value) {
        throw new UnsupportedOperationException("SortOrder#parseString");
    }
}
