package io.clearowner.sandbox.platform;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** The scheduler's details of a job. */
record Details(Job job, boolean runnable) implements JobDetails {
    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return job.runnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return job.config().getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return job.config().getSchedule();
    }

    @Override
    public Date getNextRunTime() {
        return new Date(job.nextRunMillis());
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return job.config().getParameters();
    }

    @Override
    public boolean isRunnable() {
        return runnable;
    }
}
