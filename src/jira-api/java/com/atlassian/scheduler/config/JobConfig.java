package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-scheduler-api source via [J6]; [G8]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
public final class JobConfig {
    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        throw new UnsupportedOperationException("JobConfig#forJobRunnerKey");
    } // 8-9: M9 G8 I8

    public JobRunnerKey getJobRunnerKey() {
        throw new UnsupportedOperationException("JobConfig#getJobRunnerKey");
    }

    public RunMode getRunMode() {
        throw new UnsupportedOperationException("JobConfig#getRunMode");
    }

    public Schedule getSchedule() {
        throw new UnsupportedOperationException("JobConfig#getSchedule");
    }

    public Map<String, Serializable> getParameters() {
        throw new UnsupportedOperationException("JobConfig#getParameters");
    } // 8-9: M9 G8 I8

    public JobConfig withRunMode(RunMode runMode) {
        throw new UnsupportedOperationException("JobConfig#withRunMode");
    } // 8-9: M9 G8 I8

    public JobConfig withSchedule(Schedule schedule) {
        throw new UnsupportedOperationException("JobConfig#withSchedule");
    } // 8-9: M9 G8 I8

    public JobConfig withParameters(Map<String, Serializable> parameters) {
        throw new UnsupportedOperationException("JobConfig#withParameters");
    } // 8-9: M9 G8 I8
}
