package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] SprintAutoStartStopJob on 11.1 implements JobRunner with runJob(JobRunnerRequest) returning
 * JobRunnerResponse and takes SchedulerService; [G8], [M9], [I8]; atlassian-scheduler-api 1.3 source via [J6];
 * [D]
 * Confidence: high for the type on 11.1; members high up to 9.x, medium for 11
 */
public interface JobRunnerRequest {
    Date getStartTime();

    JobId getJobId(); // 8-9: I8

    JobConfig getJobConfig(); // 8-9: M9 G8 I8

    boolean isCancellationRequested();
}
