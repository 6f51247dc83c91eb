package com.atlassian.jira.project.type;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] getKey(); [K11] import on 11.0
 * Confidence: high
 */
public final class ProjectTypeKey {
    public ProjectTypeKey(String key) {}

    public String getKey() {
        throw new UnsupportedOperationException("ProjectTypeKey#getKey");
    } // 8-9: I8
}
