package io.clearowner.jira.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The most recent failures on this node since the plugin was enabled, for administrators. Records where each happened
 * and the classes of the errors, but not their messages, which may name people or issues. The log has everything.
 */
public final class RecentProblems {

    private static final int MAX_PROBLEMS = 20;

    private final Clock clock;
    private final Deque<Problem> last = new ArrayDeque<>();

    public RecentProblems(Clock clock) {
        this.clock = clock;
    }

    /**
     * One failure.
     *
     * @param where the task that failed
     * @param kinds class names of the error and its causes
     */
    public record Problem(Instant at, String where, String kinds) {}

    public void add(String where, Throwable error) {
        StringBuilder kinds = new StringBuilder(error.getClass().getName());
        Throwable cause = error.getCause();
        for (int depth = 0; cause != null && depth < 5; depth++) {
            kinds.append(" < ").append(cause.getClass().getName());
            cause = cause.getCause();
        }
        synchronized (last) {
            if (last.size() == MAX_PROBLEMS) {
                last.removeLast();
            }
            last.addFirst(new Problem(clock.instant(), where, kinds.toString()));
        }
    }

    /** Newest first. */
    public List<Problem> last() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }
}
