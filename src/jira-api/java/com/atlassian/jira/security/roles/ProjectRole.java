package com.atlassian.jira.security.roles;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [G8]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
public interface ProjectRole {
    Long getId(); // 8-9: M9 G8 I8

    String getName(); // 8-9: M9 G8 I8 C8

    String getDescription(); // 8-9: I8
}
