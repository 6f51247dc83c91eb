package com.atlassian.jira.entity;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: high
 */
public interface WithKey {
    String getKey(); // 11: K11
}
