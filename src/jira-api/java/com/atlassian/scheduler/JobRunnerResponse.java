package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] SprintAutoStartStopJob on 11.1 implements JobRunner with runJob(JobRunnerRequest) returning
 * JobRunnerResponse and takes SchedulerService; [G8], [M9], [I8]; atlassian-scheduler-api 1.3 source via [J6];
 * [D]
 * Confidence: high for the type on 11.1; members high up to 9.x, medium for 11
 */
public final class JobRunnerResponse {
    public static JobRunnerResponse success() {
        throw new UnsupportedOperationException("JobRunnerResponse#success");
    } // 8-9: M9 G8

    public static JobRunnerResponse success(String message) {
        throw new UnsupportedOperationException("JobRunnerResponse#success");
    } // 8-9: G8 I8

    public static JobRunnerResponse aborted(String message) {
        throw new UnsupportedOperationException("JobRunnerResponse#aborted");
    }

    public static JobRunnerResponse failed(String message) {
        throw new UnsupportedOperationException("JobRunnerResponse#failed");
    } // 8-9: M9 G8 I8

    public static JobRunnerResponse failed(Throwable cause) {
        throw new UnsupportedOperationException("JobRunnerResponse#failed");
    } // 8-9: M9 G8 I8

    public RunOutcome getRunOutcome() {
        throw new UnsupportedOperationException("JobRunnerResponse#getRunOutcome");
    } // 8-9: G8

    public String getMessage() {
        throw new UnsupportedOperationException("JobRunnerResponse#getMessage");
    } // 8-9: G8
}
