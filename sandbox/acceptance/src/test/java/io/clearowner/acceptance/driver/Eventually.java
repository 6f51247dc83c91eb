package io.clearowner.acceptance.driver;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Polls a condition instead of sleeping for a fixed time. */
public final class Eventually {
    private final Duration timeout;

    private Eventually(Duration timeout) {
        this.timeout = timeout;
    }

    public static Eventually within(Duration timeout) {
        return new Eventually(timeout);
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
                Thread.sleep(100);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
