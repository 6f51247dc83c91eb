package com.atlassian.jira.project;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11]; [J6]
 * Confidence: high
 */
public interface ProjectCategory {
    Long getId(); // 8-9: I8

    String getName(); // 8-9: I8

    String getDescription(); // 8-9: I8
}
