package com.atlassian.jira.datetime;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8]; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter(); // 8-9: G8
}
