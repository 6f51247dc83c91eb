package com.atlassian.jira.security.plugin;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] on 11; [J6]
 * Confidence: high
 */
public final class ProjectPermissionKey {
    public ProjectPermissionKey(String permissionKey) {} // 7: A7

    public String permissionKey() {
        throw new UnsupportedOperationException("ProjectPermissionKey#permissionKey");
    } // 8-9: I8
}
