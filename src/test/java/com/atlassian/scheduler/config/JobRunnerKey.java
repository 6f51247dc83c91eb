package com.atlassian.scheduler.config;

import java.io.Serializable;

/** Stand-in for tests: the signature cannot be made. */
public record JobRunnerKey(String key) implements Serializable, Comparable<JobRunnerKey> {

    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }

    @Override
    public int compareTo(JobRunnerKey other) {
        return key.compareTo(other.key);
    }
}
