package com.atlassian.jira.issue.fields;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [V11] through CustomField
 * Confidence: high
 */
@SuppressWarnings("rawtypes")
public interface Field extends Comparable {
    String getId(); // 11: S11 K11

    String getNameKey(); // 8-9: M9 G8 I8

    String getName(); // 11: K11
}
