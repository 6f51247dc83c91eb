package com.atlassian.scheduler.config;

import java.io.Serializable;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-scheduler-api source via [J6]; [G8]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
@SuppressWarnings("serial")
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    public static JobRunnerKey of(String key) {
        throw new UnsupportedOperationException("JobRunnerKey#of");
    } // 8-9: M9 G8 I8

    public int compareTo(JobRunnerKey o) {
        throw new UnsupportedOperationException("JobRunnerKey#compareTo");
    }
}
