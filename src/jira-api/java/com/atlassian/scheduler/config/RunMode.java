package com.atlassian.scheduler.config;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-scheduler-api source via [J6]; [G8]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY;
}
