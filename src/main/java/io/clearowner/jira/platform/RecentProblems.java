package io.clearowner.jira.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last failures on this node since the plugin was enabled, for the administrator who looks for a cause: where it
 * happened and the kinds of error, never their messages, which may name people or issues. The log has all of it.
 */
public final class RecentProblems {

    private static final int MOST = 20;

    private final Clock clock;
    private final Deque<Problem> last = new ArrayDeque<>();

    public RecentProblems(Clock clock) {
        this.clock = clock;
    }

    /**
     * One failure.
     *
     * @param where what was being done
     * @param kinds the error and its causes by class
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
            if (last.size() == MOST) {
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
