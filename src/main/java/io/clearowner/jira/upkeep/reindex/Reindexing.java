package io.clearowner.jira.upkeep.reindex;

import io.clearowner.jira.assessment.areaowner.AreaListener;
import io.clearowner.jira.assessment.policy.PolicyListener;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.ReindexWork;
import io.clearowner.jira.upkeep.reindex.ReindexProgress.State;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests re-indexes, which update the issues' clarity in the index, and reports their progress. Requests return at
 * once and are stored until processed, so no node failure loses them.
 */
public final class Reindexing implements PolicyListener, AreaListener {

    private static final Logger log = LoggerFactory.getLogger(Reindexing.class);
    private static final String ISSUES = ReindexScope.Kind.ISSUES.id();
    private static final int IDS_PER_ROW = 500;
    private static final int USERS_PER_ROW = 200;

    private final ReindexStore store;
    private final Runnable runSoon;
    private final Clock clock;

    /** @param runSoon starts the job at once */
    public Reindexing(ReindexStore store, Runnable runSoon, Clock clock) {
        this.store = store;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    /** Requests everything. Restarts a running re-index of everything, because what it has indexed may be outdated. */
    public void request() {
        request(ReindexScope.everything());
    }

    /**
     * Requests the issues of a scope. Waiting work is not added again; running work runs once more. A run over
     * everything waits for all other scopes; those are processed in the order of the requests.
     */
    public void request(ReindexScope scope) {
        add(scope);
        runSoon.run();
    }

    /**
     * Runs work that brings an issue and its sub-tasks up to date. If the work fails, or if the node is killed before
     * its end, the queue re-indexes the issue and what inherits from it.
     */
    public <E extends Exception> void secured(long issueId, Work<E> work) throws E {
        OptionalInt request = secure(issueId);
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            if (request.isPresent()) {
                settle(request.getAsInt(), done);
            }
        }
    }

    private OptionalInt secure(long issueId) {
        try {
            return OptionalInt.of(store.addWithdrawable(ISSUES, List.of(issueId), clock.instant()));
        } catch (RuntimeException e) {
            log.warn("Cannot write down that issue {} is about to be indexed with its sub-tasks", issueId, e);
            return OptionalInt.empty();
        }
    }

    /**
     * Stores a change that the issue's clarity depends on, together with a request to re-index the issue.
     *
     * @param rows only reads and writes rows
     * @return the request, to be settled by the caller
     */
    public int store(long issueId, Runnable rows) {
        return store.addWithdrawable(ISSUES, List.of(issueId), clock.instant(), rows);
    }

    /** Withdraws the request if the issue has been indexed, otherwise leaves it to the queue. */
    public void settle(int request, boolean indexed) {
        if (!indexed) {
            runSoon.run();
            return;
        }
        try {
            store.withdraw(request);
        } catch (RuntimeException e) {
            log.warn("Cannot withdraw a request to re-index; its issues are indexed twice", e);
        }
    }

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    private void add(ReindexScope scope) {
        Instant now = clock.instant();
        switch (scope.kind()) {
            case EVERYTHING -> store.addEverything(now);
            case ISSUES -> {
                List<Long> ids = scope.issueIds();
                for (int from = 0; from < ids.size(); from += IDS_PER_ROW) {
                    List<Long> chunk = ids.subList(from, Math.min(from + IDS_PER_ROW, ids.size()));
                    store.add(scope.kind().id(), digest(chunk), chunk, now);
                }
            }
            case OWNERS -> {
                List<String> keys = scope.userKeys();
                for (int from = 0; from < keys.size(); from += USERS_PER_ROW) {
                    List<String> chunk = keys.subList(from, Math.min(from + USERS_PER_ROW, keys.size()));
                    store.addPeople(scope.kind().id(), digest(chunk), chunk, now);
                }
            }
            default -> store.add(scope.kind().id(), scope.subject(), List.of(), now);
        }
    }

    private static String digest(List<?> ids) {
        return UUID.nameUUIDFromBytes(ids.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public void policyChanged(PolicyScope scope) {
        add(
                scope.global()
                        ? ReindexScope.everything()
                        : ReindexScope.project(scope.projectId().getAsLong()));
    }

    @Override
    public void areaOwnerChanged(Area area) {
        add(area.kind() == Provenance.PROJECT ? ReindexScope.project(area.id()) : ReindexScope.component(area.id()));
    }

    /** Only now, since the job would not see rows before the commit. */
    @Override
    public void committed() {
        runSoon.run();
    }

    /** Whether any work is waiting or running, so that the index may be outdated. */
    public boolean busy() {
        return store.anyUnfinished();
    }

    /** The number of pieces of work that are waiting or running. */
    public int queueLength() {
        return store.unfinished().size();
    }

    /** The progress of all waiting and running work together; if there is none, of the last run over everything. */
    public ReindexProgress progress() {
        List<ReindexWork> queue = store.unfinished();
        if (queue.isEmpty()) {
            return store.lastFinished()
                    .map(work -> new ReindexProgress(
                            State.FINISHED,
                            work.done(),
                            work.total(),
                            work.failed(),
                            work.startedAt(),
                            work.finishedAt()))
                    .orElseGet(() -> new ReindexProgress(State.NEVER, 0, 0, 0, Optional.empty(), Optional.empty()));
        }
        Optional<Instant> started =
                queue.stream().flatMap(work -> work.startedAt().stream()).min(Instant::compareTo);
        return new ReindexProgress(
                started.isPresent() ? State.RUNNING : State.WAITING,
                sum(queue, ReindexWork::done),
                sum(queue, ReindexWork::total),
                sum(queue, ReindexWork::failed),
                started,
                Optional.empty());
    }

    private static long sum(List<ReindexWork> queue, ToLongFunction<ReindexWork> value) {
        return queue.stream().mapToLong(value).sum();
    }
}
