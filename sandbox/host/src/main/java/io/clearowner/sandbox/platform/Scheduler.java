package io.clearowner.sandbox.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import io.clearowner.sandbox.kernel.Database;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's scheduler. Local jobs are kept in this node's memory. Jobs that run once per cluster are rows: they survive a
 * restart, and one node on the database claims each run. A node leaves jobs to others whose runner is not registered on
 * it. Unlike Jira, which rounds every schedule to whole minutes (https://bitbucket.org/atlassian/caesium/issues/10),
 * the sandbox runs a job exactly on schedule. With several nodes it runs a second later, which gives messages of other
 * nodes time to arrive, as Jira's rounding does.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/developing-for-high-availability-and-clustering">
 *     Scheduled tasks in a cluster</a>
 */
public final class Scheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final long TICK_MILLIS = 200;
    private static final long LATER_IN_A_CLUSTER_MILLIS = 1000;

    private final ClusterJobs cluster;
    private final Map<JobId, Job> local = new ConcurrentHashMap<>();
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Set<JobId> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(4, work -> daemon(work, "sandbox-job"));
    private final Thread clock = daemon(this::tick, "sandbox-scheduler");
    private final long lateMillis;
    private volatile boolean closed;

    public Scheduler(Database database) {
        this(database, true);
    }

    /** @param alone whether there is no other node */
    public Scheduler(Database database, boolean alone) {
        this.lateMillis = alone ? 0 : LATER_IN_A_CLUSTER_MILLIS;
        cluster = new ClusterJobs(new Sql(database));
    }

    /** Starts running the jobs that are due. */
    public void start() {
        clock.start();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void tick() {
        while (!closed) {
            try {
                Thread.sleep(TICK_MILLIS);
                long now = System.currentTimeMillis();
                for (Job job : List.copyOf(local.values())) {
                    if (job.due(now) && runners.containsKey(job.runnerKey()) && !running.contains(job.id())) {
                        local.computeIfPresent(
                                job.id(), (id, same) -> job.after(now).orElse(null));
                        start(job);
                    }
                }
                for (Job job : cluster.due(now - lateMillis)) {
                    if (runners.containsKey(job.runnerKey())
                            && !running.contains(job.id())
                            && cluster.claim(job, now)) {
                        start(job);
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.error("The scheduler goes on after", e);
                }
            }
        }
    }

    private void start(Job job) {
        JobRunner runner = runners.get(job.runnerKey());
        running.add(job.id());
        workers.execute(() -> {
            try {
                report(job, runner.runJob(new Request(job, new Date())));
            } catch (RuntimeException | LinkageError e) {
                LOG.error("The job {} failed", job.id(), e);
            } finally {
                running.remove(job.id());
            }
        });
    }

    private static void report(Job job, JobRunnerResponse response) {
        if (response != null && response.getRunOutcome() == RunOutcome.FAILED) {
            LOG.error("The job {} failed: {}", job.id(), response.getMessage());
        }
    }

    private final class Request implements JobRunnerRequest {
        private final Job job;
        private final Date started;

        Request(Job job, Date started) {
            this.job = job;
            this.started = started;
        }

        @Override
        public Date getStartTime() {
            return started;
        }

        @Override
        public JobId getJobId() {
            return job.id();
        }

        @Override
        public JobConfig getJobConfig() {
            return job.config();
        }

        @Override
        public boolean isCancellationRequested() {
            return closed || runners.get(job.runnerKey()) == null;
        }
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Job job = Job.first(jobId, jobConfig, System.currentTimeMillis());
        if (jobConfig.getRunMode() == RunMode.RUN_LOCALLY) {
            cluster.delete(jobId);
            local.put(jobId, job);
        } else {
            local.remove(jobId);
            cluster.save(job);
        }
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        local.remove(jobId);
        cluster.delete(jobId);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return Optional.ofNullable(local.get(jobId))
                .or(() -> cluster.find(jobId))
                .map(job -> new Details(job, runners.containsKey(job.runnerKey())))
                .orElse(null);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return java.util.stream.Stream.concat(local.values().stream(), cluster.all().stream())
                .filter(job -> job.runnerKey().equals(jobRunnerKey))
                .<JobDetails>map(job -> new Details(job, runners.containsKey(jobRunnerKey)))
                .toList();
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        Set<JobRunnerKey> keys = new HashSet<>();
        local.values().forEach(job -> keys.add(job.runnerKey()));
        cluster.all().forEach(job -> keys.add(job.runnerKey()));
        return keys;
    }

    /** Cancels running jobs and waits for them. */
    @Override
    public void close() {
        closed = true;
        clock.interrupt();
        workers.shutdown();
        try {
            clock.join(2_000);
            workers.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
