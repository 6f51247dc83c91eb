package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Runs several statements as one transaction, and repeats it after a conflict with another thread or node: a unique
 * column rejected ours, or the database chose ours to end a deadlock.
 */
final class Transactions {

    /** How long a transaction is retried. Only many on the same row take more than a few milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int LONGEST_PAUSE_MILLIS = 20;

    /** SQL states for duplicate keys, deadlocks and lock timeouts. */
    private static final Set<String> CONFLICTS = Set.of("23000", "23505", "40001", "40P01", "61000", "HYT00");

    private static final ThreadLocal<Boolean> INSIDE = new ThreadLocal<>();

    private Transactions() {}

    /**
     * Runs an action in a transaction; inside another one, as a part of it. It may run more than once, so it must not
     * do anything but read and write rows.
     */
    static <T> T run(ActiveObjects ao, Supplier<T> action) {
        if (INSIDE.get() != null) {
            return action.get();
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 1; ; attempt++) {
            try {
                return once(ao, action);
            } catch (RuntimeException e) {
                if (!conflict(e) || System.nanoTime() > deadline || !pause(attempt)) {
                    throw e;
                }
            }
        }
    }

    /** As {@link #run(ActiveObjects, Supplier)}, without a result. */
    static void run(ActiveObjects ao, Runnable action) {
        run(ao, () -> {
            action.run();
            return null;
        });
    }

    private static <T> T once(ActiveObjects ao, Supplier<T> action) {
        INSIDE.set(true);
        try {
            return ao.executeInTransaction(action::get);
        } finally {
            INSIDE.remove();
        }
    }

    private static boolean conflict(Throwable failure) {
        // Unverified on Jira 11: the driver's SQLException is a cause of what Active Objects throws
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return CONFLICTS.contains(sql.getSQLState());
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Waits for a random time, so that the transactions do not collide again; false if the thread is interrupted. */
    private static boolean pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(Math.min(2 * attempt, LONGEST_PAUSE_MILLIS)) + 1L);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
