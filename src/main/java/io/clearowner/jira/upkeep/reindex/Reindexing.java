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
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * Asks for issues to be re-indexed, so that their clarity is searched for as it is now, and tells how far that is.
 * Requests return at once, and are kept until they are worked off, whatever happens to the node.
 */
public final class Reindexing implements PolicyListener, AreaListener {

    private static final int IDS_OF_ONE_ROW = 500;
    private static final int PEOPLE_OF_ONE_ROW = 200;

    private final ReindexStore store;
    private final Runnable runSoon;
    private final Clock clock;

    /** @param runSoon has the job look for work at once */
    public Reindexing(ReindexStore store, Runnable runSoon, Clock clock) {
        this.store = store;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    /** Everything; a run over everything that is under way starts over, since what it indexed may be out of date. */
    public void request() {
        request(ReindexScope.everything());
    }

    /**
     * What waits already is not added again; what is under way already runs once more. A scope is worked off before a
     * run over everything goes on, else in the order of the requests.
     */
    public void request(ReindexScope scope) {
        Instant now = clock.instant();
        switch (scope.kind()) {
            case EVERYTHING -> store.addEverything(now);
            case ISSUES -> {
                List<Long> ids = scope.issueIds();
                for (int from = 0; from < ids.size(); from += IDS_OF_ONE_ROW) {
                    List<Long> some = ids.subList(from, Math.min(from + IDS_OF_ONE_ROW, ids.size()));
                    store.add(scope.kind().id(), digest(some), some, now);
                }
            }
            case OWNERS -> {
                List<String> keys = scope.userKeys();
                for (int from = 0; from < keys.size(); from += PEOPLE_OF_ONE_ROW) {
                    List<String> some = keys.subList(from, Math.min(from + PEOPLE_OF_ONE_ROW, keys.size()));
                    store.addPeople(scope.kind().id(), digest(some), some, now);
                }
            }
            default -> store.add(scope.kind().id(), scope.subject(), List.of(), now);
        }
        runSoon.run();
    }

    private static String digest(List<?> ids) {
        return UUID.nameUUIDFromBytes(ids.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public void policyChanged(PolicyScope scope) {
        request(
                scope.global()
                        ? ReindexScope.everything()
                        : ReindexScope.project(scope.projectId().getAsLong()));
    }

    @Override
    public void areaOwnerChanged(Area area) {
        request(
                area.kind() == Provenance.PROJECT
                        ? ReindexScope.project(area.id())
                        : ReindexScope.component(area.id()));
    }

    /** Whether the index may differ from what is true because work waits or is under way. */
    public boolean busy() {
        return store.anyUnfinished();
    }

    /** How many pieces of work wait or are under way. */
    public int queueLength() {
        return store.unfinished().size();
    }

    /** Of all that waits or is under way together; if that is nothing, of the last run over everything. */
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

    private static long sum(List<ReindexWork> queue, ToLongFunction<ReindexWork> figure) {
        return queue.stream().mapToLong(figure).sum();
    }
}
