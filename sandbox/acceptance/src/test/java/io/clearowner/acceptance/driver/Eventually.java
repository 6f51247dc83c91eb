package io.clearowner.acceptance.driver;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for a condition, never for a time. */
public final class Eventually {
    private final Duration atMost;

    private Eventually(Duration atMost) {
        this.atMost = atMost;
    }

    public static Eventually within(Duration atMost) {
        return new Eventually(atMost);
    }

    /** @throws AssertionError naming {@code what} if it does not become true in time */
    public void becomesTrue(String what, Callable<Boolean> condition) {
        Instant deadline = Instant.now().plus(atMost);
        while (true) {
            try {
                if (condition.call()) {
                    return;
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("Waited " + atMost + " in vain until " + what);
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
