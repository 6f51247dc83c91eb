package io.clearowner.jira.platform.cluster;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Schedules a job once per cluster: immediately on request, and every minute, so that another node resumes the work of
 * a node that stopped. A run without work costs one small query.
 */
public final class ClusterSchedule {

    private static final Logger log = LoggerFactory.getLogger(ClusterSchedule.class);

    private final SchedulerService scheduler;
    private final String name;

    /** @param name dotted, starting with the plugin key */
    public ClusterSchedule(SchedulerService scheduler, String name) {
        this.scheduler = scheduler;
        this.name = name;
    }

    /** Name of the job, its runner and its lock. Jira stores it, so it never changes. */
    public String name() {
        return name;
    }

    /** Called when the plugin starts. */
    public void start(JobRunner job) {
        scheduler.registerJobRunner(key(), job);
        long minute = TimeUnit.MINUTES.toMillis(1);
        schedule(".every-minute", Schedule.forInterval(minute, new Date()));
    }

    /** Called when the plugin stops. The schedule stays, for other nodes and for the next start. */
    public void stop() {
        scheduler.unregisterJobRunner(key());
    }

    /** Runs the job immediately, on any node. */
    public void runSoon() {
        schedule(".soon", Schedule.runOnce(new Date()));
    }

    private void schedule(String suffix, Schedule schedule) {
        try {
            // Unverified on Jira 11: the members of the scheduler, last seen in use on Jira 9
            scheduler.scheduleJob(
                    JobId.of(name + suffix),
                    JobConfig.forJobRunnerKey(key())
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            log.error("Cannot schedule {}; retrying at the next start of the plugin", name, e);
        }
    }

    private JobRunnerKey key() {
        return JobRunnerKey.of(name);
    }
}
