package io.clearowner.jira.action.transfer.run;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Keeps a job at a number of changes a minute, so that other requests are not slowed down. Not thread-safe. */
final class Pace {

    /** How quickly a cancelled job notices. */
    private static final long SLICE_NANOS = Duration.ofMillis(100).toNanos();

    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private final long nanosPerChange;
    private long next;

    /** Sleeps for some nanoseconds. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(long nanos) throws InterruptedException;
    }

    Pace(int changesPerMinute, LongSupplier nanoTime, Sleeper sleeper) {
        this.nanosPerChange = Duration.ofMinutes(1).toNanos() / changesPerMinute;
        this.nanoTime = nanoTime;
        this.sleeper = sleeper;
        this.next = nanoTime.getAsLong();
    }

    static void sleep(long nanos) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(nanos);
    }

    /** Waits until the next change may be made, or the job is cancelled. */
    void await(BooleanSupplier cancelled) {
        long now = nanoTime.getAsLong();
        // A job that was slow does not catch up.
        next = Math.max(next + nanosPerChange, now);
        while (next - now > 0 && !cancelled.getAsBoolean()) {
            try {
                sleeper.sleep(Math.min(SLICE_NANOS, next - now));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            now = nanoTime.getAsLong();
        }
    }
}
