package io.clearowner.jira.reindex;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** The scheduled job around {@link ReindexWalk}: one walk at a time in the whole cluster. */
public final class ReindexJob implements JobRunner {

    private static final String LOCK = "io.clearowner.jira.reindex";

    private final ReindexSchedule schedule;
    private final ReindexWalk walk;
    private final ClusterLockService locks;

    public ReindexJob(ReindexSchedule schedule, ReindexWalk walk, ClusterLockService locks) {
        this.schedule = schedule;
        this.walk = walk;
        this.locks = locks;
    }

    public void start() {
        schedule.start(this);
    }

    public void stop() {
        schedule.stop();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        // The scheduler guards each job id by itself; the lock guards the immediate run against the minutely one.
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!lock.tryLock()) {
            return JobRunnerResponse.success("Another run is under way");
        }
        try {
            return switch (walk.run(request::isCancellationRequested)) {
                case IDLE -> JobRunnerResponse.success("Nothing to do");
                case FINISHED -> JobRunnerResponse.success();
                case POSTPONED -> JobRunnerResponse.aborted("The index is not available; trying again in a minute");
                case CANCELLED -> JobRunnerResponse.aborted("Cancelled; going on in a minute");
            };
        } catch (RuntimeException e) {
            return JobRunnerResponse.failed(e);
        } finally {
            lock.unlock();
        }
    }
}
