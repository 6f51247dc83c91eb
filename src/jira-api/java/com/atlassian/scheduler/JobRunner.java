package com.atlassian.scheduler;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] SprintAutoStartStopJob on 11.1 implements JobRunner with runJob(JobRunnerRequest) returning
 * JobRunnerResponse and takes SchedulerService; [G8], [M9], [I8]; atlassian-scheduler-api 1.3 source via [J6];
 * [D]
 * Confidence: high
 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request); // 8-9: M9 G8 I8
}
