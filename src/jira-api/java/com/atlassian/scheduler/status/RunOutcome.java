package com.atlassian.scheduler.status;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8]; atlassian-scheduler-api source via [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED;
}
