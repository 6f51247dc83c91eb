package io.clearowner.acceptance.driver;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Polls a condition instead of sleeping for a fixed time. */
public final class Eventually {
    private final Duration timeout;
    private final Duration interval;

    private Eventually(Duration timeout, Duration interval) {
        this.timeout = timeout;
        this.interval = interval;
    }

    public static Eventually within(Duration timeout) {
        return new Eventually(timeout, Duration.ofMillis(100));
    }

    /** With another interval than 100 milliseconds. */
    public Eventually every(Duration pause) {
        return new Eventually(timeout, pause);
    }

    /** @throws AssertionError naming {@code what} if the condition does not become true in time */
    public void becomesTrue(String what, Callable<Boolean> condition) {
        Instant deadline = Instant.now().plus(timeout);
        while (true) {
            try {
                if (condition.call()) {
                    return;
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("Not true within " + timeout + ": " + what);
                }
                Thread.sleep(interval.toMillis());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
