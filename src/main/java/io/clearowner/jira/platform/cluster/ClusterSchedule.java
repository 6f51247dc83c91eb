package io.clearowner.jira.platform.cluster;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.clearowner.jira.platform.RecentProblems;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the job once per cluster: at once when asked, and every minute, so that another node goes on when the one that
 * worked has gone. A look without work to do is one small query.
 */
public final class ClusterSchedule {

    private static final Logger log = LoggerFactory.getLogger(ClusterSchedule.class);

    private final SchedulerService scheduler;
    private final String name;
    private final RecentProblems problems;

    /** @param name dotted, starting with the plugin's key */
    public ClusterSchedule(SchedulerService scheduler, String name, RecentProblems problems) {
        this.scheduler = scheduler;
        this.name = name;
        this.problems = problems;
    }

    /** Of the job, its runner and its lock; stays the same for ever, since Jira stores it. */
    public String name() {
        return name;
    }

    /** Called when the plugin starts. */
    public void start(JobRunner job) {
        scheduler.registerJobRunner(key(), job);
        long minute = TimeUnit.MINUTES.toMillis(1);
        schedule(".every-minute", () -> Schedule.forInterval(minute, new Date()));
    }

    /** Called when the plugin stops; the schedule stays, for the other nodes and for the next start. */
    public void stop() {
        scheduler.unregisterJobRunner(key());
    }

    /**
     * Has the job look for work at once, on whichever node. Never fails, because what there is to do is stored by then:
     * if it cannot be done, the work is done within a minute.
     */
    public void runSoon() {
        schedule(".soon", () -> Schedule.runOnce(new Date()));
    }

    private void schedule(String suffix, Supplier<Schedule> schedule) {
        try {
            scheduler.scheduleJob(
                    JobId.of(name + suffix),
                    JobConfig.forJobRunnerKey(key())
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule.get()));
        } catch (SchedulerServiceException | RuntimeException e) {
            log.error("Cannot schedule {}{}", name, suffix, e);
            problems.add(name, e);
        }
    }

    private JobRunnerKey key() {
        return JobRunnerKey.of(name);
    }
}
