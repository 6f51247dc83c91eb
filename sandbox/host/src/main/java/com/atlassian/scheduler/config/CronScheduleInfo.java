package com.atlassian.scheduler.config;

import java.util.TimeZone;

/**
 * See {@code com.atlassian.scheduler.config.CronScheduleInfo}, in the published javadoc of atlassian-scheduler-api
 * 1.6.0.
 */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    public TimeZone getTimeZone() {
        return timeZone;
    }
}
