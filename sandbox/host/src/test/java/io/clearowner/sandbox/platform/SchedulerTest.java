package io.clearowner.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.clearowner.sandbox.kernel.Database;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");

    private final LinkedBlockingQueue<Object> runs = new LinkedBlockingQueue<>();
    private Database database;
    private Scheduler scheduler;

    @BeforeEach
    void start() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        database.runScript("schema-platform.sql");
        scheduler = started();
    }

    private Scheduler started() {
        var started = new Scheduler(database);
        started.start();
        return started;
    }

    @AfterEach
    void stop() {
        scheduler.close();
        database.close();
    }

    private void register(Scheduler on) {
        on.registerJobRunner(RUNNER, request -> {
            runs.add(request.getJobConfig().getParameters().getOrDefault("what", "run"));
            return JobRunnerResponse.success();
        });
    }

    private static JobConfig once() {
        return JobConfig.forJobRunnerKey(RUNNER);
    }

    private Object nextRun() throws InterruptedException {
        return runs.poll(5, TimeUnit.SECONDS);
    }

    @Test
    void schedulesOneJobOftenAtOnce() throws Exception {
        register(scheduler);
        JobConfig config = once().withSchedule(Schedule.runOnce(new Date(System.currentTimeMillis() + 60_000)));
        try (Scheduler other = new Scheduler(database)) {
            ExecutorService threads = Executors.newFixedThreadPool(20);
            List<Future<?>> scheduled = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                Scheduler node = i % 2 == 0 ? scheduler : other;
                scheduled.add(threads.submit(() -> {
                    node.scheduleJob(JOB, config);
                    return null;
                }));
            }
            for (Future<?> one : scheduled) {
                one.get();
            }
            threads.shutdownNow();
        }

        assertThat(scheduler.getJobsByJobRunnerKey(RUNNER)).hasSize(1);
    }

    @Test
    void runsAClusterJobOnceWithItsParameters() throws Exception {
        register(scheduler);
        scheduler.scheduleJob(JOB, once().withParameters(Map.of("what", "re-index")));

        assertThat(nextRun()).isEqualTo("re-index");
        assertThat(runs.poll(700, TimeUnit.MILLISECONDS)).isNull();
        assertThat(scheduler.getJobDetails(JOB)).isNull();
    }

    @Test
    void runsALocalJobAtItsInterval() throws Exception {
        register(scheduler);
        scheduler.scheduleJob(
                JOB, once().withRunMode(RunMode.RUN_LOCALLY).withSchedule(Schedule.forInterval(200, null)));

        assertThat(nextRun()).isNotNull();
        assertThat(nextRun()).isNotNull();
        scheduler.unscheduleJob(JOB);
        assertThat(scheduler.getJobDetails(JOB)).isNull();
    }

    @Test
    void keepsAClusterJobOverARestart() throws Exception {
        scheduler.scheduleJob(JOB, once());
        scheduler.close();
        scheduler = started();
        assertThat(runs.poll(500, TimeUnit.MILLISECONDS)).isNull();

        register(scheduler);
        assertThat(nextRun()).isEqualTo("run");
    }

    @Test
    void runsOnOneNodeOnly() throws Exception {
        try (var other = started()) {
            register(scheduler);
            register(other);
            for (int i = 0; i < 10; i++) {
                scheduler.scheduleJob(JobId.of("job" + i), once().withParameters(Map.of("what", i)));
            }
            for (int i = 0; i < 10; i++) {
                assertThat(nextRun()).isNotNull();
            }
            assertThat(runs.poll(700, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void continuesAfterAFailedJob() throws Exception {
        scheduler.registerJobRunner(RUNNER, request -> {
            runs.add("tried");
            throw new IllegalStateException("on purpose");
        });
        scheduler.scheduleJob(JOB, once().withSchedule(Schedule.forInterval(100, null)));

        assertThat(nextRun()).isNotNull();
        assertThat(nextRun()).isNotNull();
    }

    @Test
    void knowsTheNextTimeOfACronExpression() throws Exception {
        scheduler.scheduleJob(
                JOB, once().withSchedule(Schedule.forCronExpression("0 30 2 ? * MON", TimeZone.getTimeZone("UTC"))));

        Date next = scheduler.getJobDetails(JOB).getNextRunTime();
        assertThat(next.toInstant().toString()).endsWith("T02:30:00Z");
        assertThat(scheduler.getJobsByJobRunnerKey(RUNNER)).hasSize(1);
        assertThat(scheduler.getJobRunnerKeysForAllScheduledJobs()).containsExactly(RUNNER);
    }

    @Test
    void refusesAnInvalidCronExpression() {
        assertThatThrownBy(() -> scheduler.scheduleJob(JOB, once().withSchedule(Schedule.forCronExpression("at noon"))))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("at noon");
        assertThatThrownBy(() ->
                        scheduler.scheduleJob(JOB, once().withSchedule(Schedule.forCronExpression("0 0 0 ? * 1"))))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("names for days");
    }
}
