package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(2);
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

    @Test
    void letsAnonymousVisitorsRunMoreTogether_sinceTheyAreMany() throws Exception {
        RequestLimits limits = new RequestLimits(1, 0, Duration.ofMillis(50));
        twoOf(null, limits);
        assertThat(limits.run(null, () -> "done")).isEqualTo("done");

        CountDownLatch all = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            others.submit(() -> limits.run(null, () -> {
                all.countDown();
                return await();
            }));
        }
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(catchThrowableOfType(Refusal.class, () -> limits.run(null, () -> "done"))
                        .kind())
                .isEqualTo(Kind.TOO_MANY);
        assertThat(limits.run("ann", () -> "done")).isEqualTo("done");
    }

    private void twoOf(String user, RequestLimits limits) throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            others.submit(() -> limits.run(user, () -> {
                begun.countDown();
                return await();
            }));
        }
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private String await() {
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "done";
    }
}
