package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterEach
    void end() {
        mayEnd.countDown();
        others.shutdownNow();
    }

    @Test
    void refusesOneTooMany_butNobodyElse() throws Exception {
        RequestLimits limits = new RequestLimits(2, 1, Duration.ofMillis(50));
        twoOf("ann", limits);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> limits.run("ann", () -> "done"));
        assertThat(refusal.kind()).isEqualTo(Kind.TOO_MANY);
        assertThat(limits.run("bob", () -> "done")).isEqualTo("done");
        assertThat(limits.run(null, () -> "done")).isEqualTo("done");
    }

    @Test
    void letsOnlySoManyWait() throws Exception {
        RequestLimits limits = new RequestLimits(2, 0, Duration.ofMinutes(5));
        twoOf("ann", limits);

        assertThat(catchThrowableOfType(Refusal.class, () -> limits.run("ann", () -> "done"))
                        .kind())
                .isEqualTo(Kind.TOO_MANY);
    }

    @Test
    void letsOneMoreWaitForItsTurn() throws Exception {
        RequestLimits limits = new RequestLimits(2, 1, Duration.ofSeconds(30));
        twoOf("ann", limits);
        Future<String> third = others.submit(() -> limits.run("ann", () -> "done"));
        mayEnd.countDown();

        assertThat(third.get(30, TimeUnit.SECONDS)).isEqualTo("done");
    }

    @Test
    void anonymousVisitorsTakeTheirOwnTurnsOnly() throws Exception {
        RequestLimits limits = new RequestLimits(2, 0, Duration.ofMillis(50));
        twoOf(null, limits);

        assertThat(catchThrowableOfType(Refusal.class, () -> limits.run(null, () -> "done"))
                        .kind())
                .isEqualTo(Kind.TOO_MANY);
        assertThat(limits.run("ann", () -> "done")).isEqualTo("done");
        assertThat(limits.runOneByOne("ann", () -> "done")).isEqualTo("done");
    }

    @Test
    void runsOneReadOfAPersonAtATime_besideTheirOtherRequests() throws Exception {
        RequestLimits limits = new RequestLimits(2, 1, Duration.ofMillis(50));
        begin(() -> limits.runOneByOne("ann", this::untilTheEnd));
        assertThat(begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();

        assertThat(catchThrowableOfType(Refusal.class, () -> limits.runOneByOne("ann", () -> "done"))
                        .kind())
                .isEqualTo(Kind.TOO_MANY);
        assertThat(limits.run("ann", () -> "done")).isEqualTo("done");
        assertThat(limits.runOneByOne("bob", () -> "done")).isEqualTo("done");
    }

    @Test
    void aReadThatRunsAloneTakesOneOfTheTurns() throws Exception {
        RequestLimits limits = new RequestLimits(2, 1, Duration.ofMillis(50));
        twoOf("ann", limits);

        assertThat(catchThrowableOfType(Refusal.class, () -> limits.runOneByOne("ann", () -> "done"))
                        .kind())
                .isEqualTo(Kind.TOO_MANY);
    }

    @Test
    void runsFloodedReadsOneAfterTheOther_andAnswersAll() throws Exception {
        RequestLimits limits = new RequestLimits(4, 40, Duration.ofMinutes(1));
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<String>> flood = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            flood.add(others.submit(() -> limits.runOneByOne("ann", () -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                Thread.yield();
                running.decrementAndGet();
                return "done";
            })));
        }
        for (Future<String> request : flood) {
            assertThat(request.get(60, TimeUnit.SECONDS)).isEqualTo("done");
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void pausesBetweenTheReadsOfAFlood() throws Exception {
        FakeTime time = new FakeTime();
        RequestLimits limits = new RequestLimits(2, 1, Duration.ofSeconds(5), time);
        begin(() -> limits.run("ann", this::untilTheEnd));
        assertThat(begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();

        limits.runOneByOne("ann", () -> time.passes(Duration.ofMillis(10)));
        assertThat(time.slept).isEmpty();
        time.passes(Duration.ofMillis(5));
        limits.runOneByOne("ann", () -> time.passes(Duration.ofMinutes(1)));
        assertThat(time.slept).containsExactly(Duration.ofMillis(25));
        limits.runOneByOne("ann", () -> "done");
        assertThat(time.slept).containsExactly(Duration.ofMillis(25), Duration.ofMillis(2500));
        limits.run("ann", () -> "done");
        limits.runOneByOne("bob", () -> "done");
        assertThat(time.slept).hasSize(2);
    }

    @Test
    void doesNotDelayAClientThatSendsOneReadAfterTheOther() {
        FakeTime time = new FakeTime();
        RequestLimits limits = new RequestLimits(2, 1, Duration.ofSeconds(5), time);
        for (int i = 0; i < 10; i++) {
            limits.runOneByOne("ann", () -> time.passes(Duration.ofMillis(10)));
        }
        assertThat(time.slept).isEmpty();
    }

    @Test
    void leavesHalfOfTheCoresToOthers() {
        assertThat(IntStream.of(1, 2, 4, 6, 8, 64).map(RequestLimits::turns)).containsExactly(2, 2, 2, 3, 4, 4);
    }

    @Test
    void forgetsWhoHasNothingUnderWay() {
        RequestLimits limits = new RequestLimits(1, 1, Duration.ofMillis(50));
        limits.run("ann", () -> "done");
        catchThrowableOfType(
                IllegalStateException.class,
                () -> limits.run("bob", () -> {
                    throw new IllegalStateException("planted by a test");
                }));

        assertThat(limits.people()).isZero();
        assertThat(limits.run("bob", () -> "done")).isEqualTo("done");
    }

    private void twoOf(String user, RequestLimits limits) throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            begin(() -> limits.run(user, this::untilTheEnd));
        }
        assertThat(begun.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
    }

    private void begin(Callable<String> request) {
        others.submit(request);
    }

    private String untilTheEnd() {
        begun.release();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "done";
    }

    /** Passes when a test or a pause says so. */
    private static final class FakeTime implements RequestLimits.Time {

        private final List<Duration> slept = new ArrayList<>();
        private long now = -5;

        private String passes(Duration duration) {
            now += duration.toNanos();
            return "done";
        }

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void sleep(long nanos) {
            slept.add(Duration.ofNanos(nanos));
            now += nanos;
        }
    }
}
