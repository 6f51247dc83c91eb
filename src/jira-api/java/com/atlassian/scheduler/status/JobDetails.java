package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8]; atlassian-scheduler-api source via [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
public interface JobDetails {
    JobId getJobId(); // 8-9: I8

    JobRunnerKey getJobRunnerKey();

    RunMode getRunMode();

    Schedule getSchedule(); // 8-9: G8

    Date getNextRunTime(); // 8-9: M9 G8

    Map<String, Serializable> getParameters(); // 8-9: G8

    boolean isRunnable();
}
