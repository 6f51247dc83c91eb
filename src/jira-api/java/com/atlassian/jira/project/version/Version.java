package com.atlassian.jira.project.version;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high for the members shown
 */
public interface Version {
    Long getId(); // 8-9: G8 I8

    Long getProjectId(); // 8-9: I8

    String getName(); // 8-9: I8

    String getDescription(); // 8-9: I8

    boolean isArchived(); // 8-9: I8

    boolean isReleased(); // 8-9: I8
}
