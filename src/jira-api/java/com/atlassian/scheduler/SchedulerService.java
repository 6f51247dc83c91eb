package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;
import java.util.List;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] SprintAutoStartStopJob on 11.1 implements JobRunner with runJob(JobRunnerRequest) returning
 * JobRunnerResponse and takes SchedulerService; [G8], [M9], [I8]; atlassian-scheduler-api 1.3 source via [J6];
 * [D]
 * Confidence: high for the type on 11.1; members high up to 9.x, medium for 11 (later versions add
 * calculateNextRunTime)
 */
public interface SchedulerService {
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner); // 8-9: M9 G8 I8

    void unregisterJobRunner(JobRunnerKey jobRunnerKey); // 8-9: M9 G8 I8

    Set<JobRunnerKey> getRegisteredJobRunnerKeys();

    Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs();

    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException; // 8-9: M9 G8 I8

    JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException;

    void unscheduleJob(JobId jobId); // 8-9: M9 G8 I8

    JobDetails getJobDetails(JobId jobId); // 8-9: M9 G8

    List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey); // 8-9: G8 I8
}
