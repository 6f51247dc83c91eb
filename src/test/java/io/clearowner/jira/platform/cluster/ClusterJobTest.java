package io.clearowner.jira.platform.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.clearowner.jira.platform.RecentProblems;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;

class ClusterJobTest {

    private final ClusterWork work = mock(ClusterWork.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterSchedule schedule = mock(ClusterSchedule.class);
    private final JobRunnerResponse failed = mock(JobRunnerResponse.class);
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());
    private final ClusterJob job = new ClusterJob(schedule, work, locks, problems);
    private MockedStatic<JobRunnerResponse> responses;

    @BeforeEach
    void setUp() {
        when(schedule.name()).thenReturn("io.clearowner.jira.some-work");
        when(locks.getLockForName("io.clearowner.jira.some-work")).thenReturn(lock);
        responses = mockStatic(JobRunnerResponse.class);
        responses.when(() -> JobRunnerResponse.failed(any(Throwable.class))).thenReturn(failed);
    }

    @AfterEach
    void tearDown() {
        responses.close();
    }

    @Test
    void leavesTheWorkToTheNodeThatHoldsTheLock() {
        when(lock.tryLock()).thenReturn(false);

        job.runJob(mock(JobRunnerRequest.class));

        verifyNoInteractions(work);
        verify(lock, never()).unlock();
    }

    @Test
    void worksUnderTheLock() {
        when(lock.tryLock()).thenReturn(true);
        when(work.run(any())).thenReturn(ClusterWork.Outcome.FINISHED);

        job.runJob(mock(JobRunnerRequest.class));

        verify(lock).unlock();
    }

    @Test
    void givesBackTheLock_whenTheWorkFails() {
        when(lock.tryLock()).thenReturn(true);
        when(work.run(any())).thenThrow(new IllegalStateException("no database"));

        assertThat(job.runJob(mock(JobRunnerRequest.class))).isSameAs(failed);
        assertThat(problems.last()).singleElement().satisfies(problem -> assertThat(problem.kinds())
                .isEqualTo("java.lang.IllegalStateException"));

        verify(lock).unlock();
    }

    @Test
    void stopping_endsTheWorkWithTheBatchInHand_andWaitsForIt() throws Exception {
        when(lock.tryLock()).thenReturn(true);
        AtomicReference<CompletableFuture<Void>> stopped = new AtomicReference<>();
        when(work.run(any())).thenAnswer(call -> {
            BooleanSupplier cancelled = call.getArgument(0);
            assertThat(cancelled.getAsBoolean()).isFalse();
            stopped.set(CompletableFuture.runAsync(job::stop));
            while (!cancelled.getAsBoolean()) {
                Thread.onSpinWait();
            }
            assertThat(stopped.get()).isNotDone();
            return ClusterWork.Outcome.CANCELLED;
        });

        job.runJob(mock(JobRunnerRequest.class));

        stopped.get().get(10, TimeUnit.SECONDS);
        verify(schedule).stop();
    }
}
