package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

/** See {@code com.atlassian.scheduler.config.Schedule}, in the published javadoc of atlassian-scheduler-api 1.6.0. */
public final class Schedule {
    private final Type type;
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(Type type, IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.type = type;
        this.interval = interval;
        this.cron = cron;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(
                Type.CRON_EXPRESSION,
                null,
                new CronScheduleInfo(Objects.requireNonNull(cronExpression, "cronExpression"), timeZone));
    }

    /** An interval of 0, as the javadoc says: run once, at once when there is no time. */
    public static Schedule runOnce(Date runTime) {
        return forInterval(0L, runTime);
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        if (intervalInMillis < 0) {
            throw new IllegalArgumentException("intervalInMillis must not be negative, was " + intervalInMillis);
        }
        return new Schedule(Type.INTERVAL, new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    public Type getType() {
        return type;
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        if (interval == null) {
            throw new IllegalStateException("This schedule is of the type " + type);
        }
        return interval;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        if (cron == null) {
            throw new IllegalStateException("This schedule is of the type " + type);
        }
        return cron;
    }

    /** The kinds of schedules. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
