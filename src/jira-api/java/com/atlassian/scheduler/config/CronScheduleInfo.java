package com.atlassian.scheduler.config;

import java.util.TimeZone;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: published javadoc of atlassian-scheduler-api 1.6.0, com.atlassian.scheduler.config.CronScheduleInfo
 * (https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/)
 * Confidence: medium for 11; only the sandbox reads it
 */
public final class CronScheduleInfo {
    public String getCronExpression() {
        throw new UnsupportedOperationException("CronScheduleInfo#getCronExpression");
    }

    public TimeZone getTimeZone() {
        throw new UnsupportedOperationException("CronScheduleInfo#getTimeZone");
    }
}
