package com.atlassian.scheduler;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8], [M9], [I8]; atlassian-scheduler-api 1.3 source via [J6]; [D]
 * Confidence: medium for 11 (newest source seen: 9.x); high there (checked)
 */
@SuppressWarnings("serial")
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String message) {}

    public SchedulerServiceException(String message, Throwable cause) {}
}
