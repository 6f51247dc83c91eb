package com.atlassian.jira.datetime;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] on 11; [J6]
 * Confidence: high (do not rely on ordinals)
 */
public enum DateTimeStyle {
    TIME,
    DATE,
    COMPLETE,
    RELATIVE,
    DATE_TIME_PICKER,
    DATE_PICKER,
    RELATIVE_WITH_TIME_ONLY,
    RELATIVE_ALWAYS_WITH_TIME,
    RELATIVE_WITHOUT_TIME,
    ISO_8601_DATE_TIME,
    ISO_8601_DATE,
    RSS_RFC822_DATE_TIME;
}
