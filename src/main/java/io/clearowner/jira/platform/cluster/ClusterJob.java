package io.clearowner.jira.platform.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.clearowner.jira.platform.RecentProblems;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scheduled job that runs a {@link ClusterWork} on one node at a time. */
public final class ClusterJob implements JobRunner {

    private static final Logger log = LoggerFactory.getLogger(ClusterJob.class);
    private static final long STOP_TIMEOUT_SECONDS = 20;

    private final ClusterSchedule schedule;
    private final ClusterWork work;
    private final ClusterLockService locks;
    private final RecentProblems problems;
    private final Semaphore idle = new Semaphore(1);
    private final AtomicBoolean requested = new AtomicBoolean();
    private volatile boolean stopping;

    public ClusterJob(ClusterSchedule schedule, ClusterWork work, ClusterLockService locks, RecentProblems problems) {
        this.schedule = schedule;
        this.work = work;
        this.locks = locks;
        this.problems = problems;
    }

    public void start() {
        schedule.start(this);
    }

    /**
     * Stops running work after its current batch, and waits for that: issues indexed while the plugin stops would lack
     * their clarity. The work resumes when the plugin is enabled again, or on another node. Once stopped, does nothing.
     */
    public synchronized void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        schedule.stop();
        try {
            if (!idle.tryAcquire(STOP_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                log.warn(
                        "{} did not stop within {} seconds; stopping the plugin anyway",
                        schedule.name(),
                        STOP_TIMEOUT_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        JobRunnerResponse response = null;
        // A run that is about to end may miss a request made now, so the loop checks once more.
        requested.set(true);
        while (requested.get() && idle.tryAcquire()) {
            try {
                requested.set(false);
                response = runUnderLock(request);
            } finally {
                idle.release();
            }
        }
        return response == null ? JobRunnerResponse.success("Already running") : response;
    }

    private JobRunnerResponse runUnderLock(JobRunnerRequest request) {
        // The scheduler guards each job id only; the lock keeps the immediate run and the minutely run apart.
        ClusterLock lock = locks.getLockForName(schedule.name());
        if (!lock.tryLock()) {
            return JobRunnerResponse.success("Already running");
        }
        try {
            return switch (work.run(() -> stopping || request.isCancellationRequested())) {
                case IDLE -> JobRunnerResponse.success("Nothing to do");
                case FINISHED -> JobRunnerResponse.success();
                case POSTPONED -> JobRunnerResponse.aborted("Not possible now; retrying within a minute");
                case CANCELLED -> JobRunnerResponse.aborted("Cancelled; resuming within a minute");
            };
        } catch (RuntimeException e) {
            problems.add(schedule.name(), e);
            return JobRunnerResponse.failed(e);
        } finally {
            lock.unlock();
        }
    }
}
