package io.clearowner.jira.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;

class ReindexJobTest {

    private final ReindexWalk walk = mock(ReindexWalk.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ReindexSchedule schedule = mock(ReindexSchedule.class);
    private final JobRunnerResponse failed = mock(JobRunnerResponse.class);
    private final ReindexJob job = new ReindexJob(schedule, walk, locks);
    private MockedStatic<JobRunnerResponse> responses;

    @BeforeEach
    void setUp() {
        when(locks.getLockForName(anyString())).thenReturn(lock);
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

        verifyNoInteractions(walk);
        verify(lock, never()).unlock();
    }

    @Test
    void walksUnderTheLock() {
        when(lock.tryLock()).thenReturn(true);
        when(walk.run(any())).thenReturn(ReindexWalk.Outcome.FINISHED);

        job.runJob(mock(JobRunnerRequest.class));

        verify(lock).unlock();
    }

    @Test
    void givesBackTheLock_whenTheWalkFails() {
        when(lock.tryLock()).thenReturn(true);
        when(walk.run(any())).thenThrow(new IllegalStateException("no database"));

        assertThat(job.runJob(mock(JobRunnerRequest.class))).isSameAs(failed);

        verify(lock).unlock();
    }

    @Test
    void stopping_endsTheWalkWithTheBatchInHand_andWaitsForIt() throws Exception {
        when(lock.tryLock()).thenReturn(true);
        AtomicReference<CompletableFuture<Void>> stopped = new AtomicReference<>();
        when(walk.run(any())).thenAnswer(call -> {
            BooleanSupplier cancelled = call.getArgument(0);
            assertThat(cancelled.getAsBoolean()).isFalse();
            stopped.set(CompletableFuture.runAsync(job::stop));
            while (!cancelled.getAsBoolean()) {
                Thread.onSpinWait();
            }
            assertThat(stopped.get()).isNotDone();
            return ReindexWalk.Outcome.CANCELLED;
        });

        job.runJob(mock(JobRunnerRequest.class));

        stopped.get().get(10, TimeUnit.SECONDS);
        verify(schedule).stop();
    }
}
