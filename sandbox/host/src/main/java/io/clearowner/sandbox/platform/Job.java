package io.clearowner.sandbox.platform;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.scheduling.support.CronExpression;

/** A scheduled job and when it runs next. */
record Job(JobId id, JobConfig config, long nextRunMillis) {

    static Job first(JobId id, JobConfig config, long now) throws SchedulerServiceException {
        Schedule schedule = config.getSchedule();
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
            return new Job(id, config, first == null ? now : first.getTime());
        }
        OptionalLong next;
        try {
            next = nextOfCron(schedule, now);
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException("Cron expression: " + e.getMessage(), e);
        }
        return new Job(
                id,
                config,
                next.orElseThrow(() -> new SchedulerServiceException(
                        schedule.getCronScheduleInfo().getCronExpression() + " never runs")));
    }

    JobRunnerKey runnerKey() {
        return config.getJobRunnerKey();
    }

    boolean due(long now) {
        return nextRunMillis <= now;
    }

    /** The job scheduled for its next run; empty if this was the last one. */
    Optional<Job> after(long now) {
        Schedule schedule = config.getSchedule();
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            OptionalLong next = nextOfCron(schedule, now);
            return next.isPresent() ? Optional.of(new Job(id, config, next.getAsLong())) : Optional.empty();
        }
        long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
        return interval == 0
                ? Optional.empty()
                : Optional.of(new Job(id, config, Math.max(nextRunMillis + interval, now)));
    }

    /** Quartz counts days of the week from Sunday = 1 and Spring from Monday = 1, so only their names are taken. */
    private static OptionalLong nextOfCron(Schedule schedule, long now) {
        String expression = schedule.getCronScheduleInfo().getCronExpression().trim();
        String[] fields = expression.split("\\s+");
        if (fields.length != 6 || !fields[5].matches("[?*]|[A-Za-z,-]+")) {
            throw new IllegalArgumentException(
                    "the sandbox takes six fields and names for days of the week, not " + expression);
        }
        var zone = schedule.getCronScheduleInfo().getTimeZone();
        ZonedDateTime next = CronExpression.parse(expression)
                .next(Instant.ofEpochMilli(now).atZone(zone == null ? ZoneId.systemDefault() : zone.toZoneId()));
        return next == null
                ? OptionalLong.empty()
                : OptionalLong.of(next.toInstant().toEpochMilli());
    }
}
