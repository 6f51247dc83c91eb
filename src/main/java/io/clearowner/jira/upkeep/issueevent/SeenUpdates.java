package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.platform.BackgroundThread;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.store.SeenUpdateStore;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The updates of issues whose events this node has handled, so that {@link ChangeSweep} on any node need not read their
 * history. An edit only adds to memory; rows are written every few seconds. If a node is killed in between, the sweep
 * handles these updates once more, which changes nothing.
 */
public final class SeenUpdates {

    /** How long an update may wait in memory. */
    static final int SECONDS = 10;

    /** Maximum number of issues in memory; the history of others is read. */
    static final int MOST = 50_000;

    private static final Logger log = LoggerFactory.getLogger(SeenUpdates.class);

    private final SeenUpdateStore store;
    private final RecentProblems problems;
    private final Clock clock;
    private Map<Long, Instant> waiting = new HashMap<>();
    private ScheduledExecutorService executor;

    public SeenUpdates(SeenUpdateStore store, RecentProblems problems, Clock clock) {
        this.store = store;
        this.problems = problems;
        this.clock = clock;
    }

    public synchronized void start() {
        executor = BackgroundThread.named("clear-owner-seen-updates");
        executor.scheduleWithFixedDelay(this::write, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Stores what is still in memory and stops. */
    public void stop() {
        ScheduledExecutorService stopped;
        synchronized (this) {
            stopped = executor;
            executor = null;
        }
        if (stopped != null) {
            stopped.shutdown();
        }
        write();
    }

    /** Called once the event of the issue's last update was handled. */
    public synchronized void add(Issue issue) {
        if (issue.getUpdated() != null && waiting.size() < MOST) {
            waiting.merge(issue.getId(), issue.getUpdated().toInstant(), SeenUpdates::later);
        }
    }

    /** Whether the event of this update, or of a later one, was handled here a moment ago. */
    synchronized boolean contains(Issue issue) {
        Instant known = waiting.get(issue.getId());
        return known != null
                && issue.getUpdated() != null
                && !known.isBefore(issue.getUpdated().toInstant());
    }

    /** After a failure, keeps the updates for the next time. */
    void write() {
        Map<Long, Instant> taken;
        synchronized (this) {
            taken = waiting;
            waiting = new HashMap<>();
        }
        if (taken.isEmpty()) {
            return;
        }
        try {
            store.add(taken, clock.instant());
        } catch (RuntimeException e) {
            log.warn("Cannot write down which updates of issues are handled; trying again", e);
            problems.add("updates of issues that are handled", e);
            synchronized (this) {
                taken.forEach((id, updated) -> waiting.merge(id, updated, SeenUpdates::later));
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
