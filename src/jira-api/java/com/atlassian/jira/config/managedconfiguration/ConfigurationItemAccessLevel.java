package com.atlassian.jira.config.managedconfiguration;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] LOCKED, [I8] ADMIN on 8.x; [J6] for SYS_ADMIN
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public enum ConfigurationItemAccessLevel {
    LOCKED, SYS_ADMIN, ADMIN;
}
