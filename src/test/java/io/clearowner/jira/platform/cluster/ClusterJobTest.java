package io.clearowner.jira.platform.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobRunnerKey;
import io.clearowner.jira.platform.RecentProblems;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;

class ClusterJobTest {

    private final ClusterLock lock = mock(ClusterLock.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final JobRunnerResponse failed = mock(JobRunnerResponse.class);
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());
    private final ClusterSchedule schedule = new ClusterSchedule(scheduler, "io.clearowner.jira.some-work", problems);
    private MockedStatic<JobRunnerResponse> responses;

    @BeforeEach
    void setUp() {
        when(locks.getLockForName("io.clearowner.jira.some-work")).thenReturn(lock);
        responses = mockStatic(JobRunnerResponse.class);
        responses.when(() -> JobRunnerResponse.failed(any(Throwable.class))).thenReturn(failed);
    }

    @AfterEach
    void tearDown() {
        responses.close();
    }

    private ClusterJob job(ClusterWork work) {
        return new ClusterJob(schedule, work, locks, problems);
    }

    private JobRunnerResponse run(ClusterWork work) {
        return job(work).runJob(mock(JobRunnerRequest.class));
    }

    @Test
    void doesNothing_whileAnotherNodeHoldsTheLock() {
        when(lock.tryLock()).thenReturn(false);

        run(cancelled -> fail("another node holds the lock"));

        verify(lock, never()).unlock();
    }

    @Test
    void worksUnderTheLock() {
        when(lock.tryLock()).thenReturn(true);
        AtomicInteger runs = new AtomicInteger();

        run(cancelled -> {
            verify(lock, never()).unlock();
            runs.incrementAndGet();
            return ClusterWork.Outcome.FINISHED;
        });

        assertThat(runs).hasValue(1);
        verify(lock).unlock();
    }

    @Test
    void releasesTheLock_whenTheWorkFails() {
        when(lock.tryLock()).thenReturn(true);
        ClusterWork failing = cancelled -> {
            throw new IllegalStateException("no database");
        };

        assertThat(run(failing)).isSameAs(failed);
        assertThat(problems.last()).singleElement().satisfies(problem -> assertThat(problem.kinds())
                .isEqualTo("java.lang.IllegalStateException"));

        verify(lock).unlock();
    }

    @Test
    void waitsForTheCurrentBatch_whenStopped() throws Exception {
        when(lock.tryLock()).thenReturn(true);
        AtomicReference<CompletableFuture<Void>> stopped = new AtomicReference<>();
        AtomicReference<ClusterJob> job = new AtomicReference<>();
        job.set(job(cancelled -> {
            assertThat(cancelled.getAsBoolean()).isFalse();
            stopped.set(CompletableFuture.runAsync(job.get()::stop));
            while (!cancelled.getAsBoolean()) {
                Thread.onSpinWait();
            }
            assertThat(stopped.get()).isNotDone();
            return ClusterWork.Outcome.CANCELLED;
        }));

        job.get().runJob(mock(JobRunnerRequest.class));

        stopped.get().get(10, TimeUnit.SECONDS);
        verify(scheduler).unregisterJobRunner(JobRunnerKey.of("io.clearowner.jira.some-work"));
    }
}
