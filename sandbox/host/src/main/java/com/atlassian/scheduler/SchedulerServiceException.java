package com.atlassian.scheduler;

/**
 * See {@code com.atlassian.scheduler.SchedulerServiceException}, in the published javadoc of atlassian-scheduler-api
 * 1.6.0.
 */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    public SchedulerServiceException(String message) {
        super(message);
    }

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
