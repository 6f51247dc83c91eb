package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Runs the statements of one act in one transaction: all of them take effect or none. Where another thread or node came
 * in between, all of them run again: a unique column refused ours, or the database ended a deadlock at our cost.
 */
final class Transactions {

    /** How long an act is tried; only many at once on one row take more than a few milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int LONGEST_PAUSE_MILLIS = 20;

    /** What databases say of a row that is there already, of a deadlock, and of a lock that could not be had. */
    private static final Set<String> CONFLICTS = Set.of("23000", "23505", "40001", "40P01", "61000", "HYT00");

    private static final ThreadLocal<Boolean> INSIDE = new ThreadLocal<>();

    private Transactions() {}

    /**
     * Runs an act, or makes it a part of the act that is under way in this thread. It may run more than once, so it
     * does nothing but read and write rows.
     */
    static <T> T run(ActiveObjects ao, Supplier<T> act) {
        if (INSIDE.get() != null) {
            return act.get();
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 1; ; attempt++) {
            try {
                return once(ao, act);
            } catch (RuntimeException e) {
                if (!conflict(e) || System.nanoTime() > deadline || !pause(attempt)) {
                    throw e;
                }
            }
        }
    }

    /** As {@link #run(ActiveObjects, Supplier)}, for an act without a result. */
    static void run(ActiveObjects ao, Runnable act) {
        run(ao, () -> {
            act.run();
            return null;
        });
    }

    private static <T> T once(ActiveObjects ao, Supplier<T> act) {
        INSIDE.set(true);
        try {
            return ao.executeInTransaction(act::get);
        } finally {
            INSIDE.remove();
        }
    }

    private static boolean conflict(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return CONFLICTS.contains(sql.getSQLState());
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Not as long as the others wait, so that they do not meet again; false if the thread is told to stop. */
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
