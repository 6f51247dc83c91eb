package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: published javadoc of atlassian-scheduler-api 1.6.0, com.atlassian.scheduler.config.IntervalScheduleInfo
 * (https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/)
 * Confidence: medium for 11; only the sandbox reads it
 */
public final class IntervalScheduleInfo {
    public Date getFirstRunTime() {
        throw new UnsupportedOperationException("IntervalScheduleInfo#getFirstRunTime");
    }

    public long getIntervalInMillis() {
        throw new UnsupportedOperationException("IntervalScheduleInfo#getIntervalInMillis");
    }
}
