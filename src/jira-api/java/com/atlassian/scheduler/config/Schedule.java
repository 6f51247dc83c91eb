package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-scheduler-api source via [J6]; [G8]; the getters and Type from the
 * published javadoc of atlassian-scheduler-api 1.6.0 (https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/)
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
public final class Schedule {
    public static Schedule forCronExpression(String cronExpression) {
        throw new UnsupportedOperationException("Schedule#forCronExpression");
    } // 8-9: M9 G8

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        throw new UnsupportedOperationException("Schedule#forCronExpression");
    } // 8-9: M9

    public static Schedule runOnce(Date runTime) {
        throw new UnsupportedOperationException("Schedule#runOnce");
    } // 8-9: I8

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        throw new UnsupportedOperationException("Schedule#forInterval");
    } // 8-9: G8 I8

    public Type getType() {
        throw new UnsupportedOperationException("Schedule#getType");
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        throw new UnsupportedOperationException("Schedule#getIntervalScheduleInfo");
    }

    public CronScheduleInfo getCronScheduleInfo() {
        throw new UnsupportedOperationException("Schedule#getCronScheduleInfo");
    }

    public enum Type {
        CRON_EXPRESSION,
        INTERVAL;
    }
}
