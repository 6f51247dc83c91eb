package io.clearowner.jira.upkeep.reconciliation;

import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.SiteIssues;
import io.clearowner.jira.platform.cluster.ClusterWork;
import io.clearowner.jira.store.ReconciliationRun;
import io.clearowner.jira.store.ReconciliationStore;
import io.clearowner.jira.upkeep.reindex.BatchIndexer;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the projects in order of id, and re-indexes issues that differ. After a stop, it resumes with the next
 * project. Starts by itself once a night. Waits for the re-index, because issues in its queue would count as
 * differences.
 */
public final class ReconciliationWalk implements ClusterWork {

    private static final LocalTime NIGHT_FROM = LocalTime.of(3, 0);
    private static final LocalTime NIGHT_TO = LocalTime.of(6, 0);
    private static final Logger log = LoggerFactory.getLogger(ReconciliationWalk.class);

    private final ReconciliationStore store;
    private final SiteIssues site;
    private final Comparison comparison;
    private final BatchIndexer indexer;
    private final Reindexing reindexing;
    private final OwnershipFields fields;
    private final Clock clock;

    /** @param clock its zone decides when it is night */
    public ReconciliationWalk(
            ReconciliationStore store,
            SiteIssues site,
            Comparison comparison,
            BatchIndexer indexer,
            Reindexing reindexing,
            OwnershipFields fields,
            Clock clock) {
        this.store = store;
        this.site = site;
        this.comparison = comparison;
        this.indexer = indexer;
        this.reindexing = reindexing;
        this.fields = fields;
        this.clock = clock;
    }

    @Override
    public Outcome run(BooleanSupplier cancelled) {
        if (due()) {
            store.request(Optional.empty(), clock.instant());
        }
        Optional<ReconciliationRun> run = store.current();
        try {
            return run.isEmpty() ? Outcome.IDLE : walk(run.get(), cancelled);
        } catch (CancellationException e) {
            return Outcome.CANCELLED;
        }
    }

    private boolean due() {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        LocalTime time = now.toLocalTime();
        if (time.isBefore(NIGHT_FROM) || !time.isBefore(NIGHT_TO)) {
            return false;
        }
        Instant tonight = now.with(NIGHT_FROM).toInstant();
        return store.lastRequested().map(last -> last.isBefore(tonight)).orElse(true);
    }

    private Outcome walk(ReconciliationRun run, BooleanSupplier cancelled) {
        if (!canRun()) {
            return Outcome.POSTPONED;
        }
        List<Long> projectIds = site.projectIds();
        if (run.startedAt().isEmpty()) {
            store.start(run.id(), site.count(projectIds), clock.instant());
        }
        long compared = run.compared();
        long repaired = run.repaired();
        long failed = run.failed();
        for (long projectId : projectIds) {
            if (projectId <= run.cursorProject()) {
                continue;
            }
            if (cancelled.getAsBoolean()) {
                return Outcome.CANCELLED;
            }
            if (!canRun()) {
                return Outcome.POSTPONED;
            }
            SortedSet<Long> ids = site.ofProject(projectId);
            SortedSet<Long> differing = comparison.differing(ids, cancelled);
            int notIndexed = repair(List.copyOf(differing));
            compared += ids.size();
            repaired += differing.size() - notIndexed;
            failed += notIndexed;
            store.projectDone(run.id(), projectId, compared, repaired, failed);
        }
        store.finish(run.id(), clock.instant());
        log.info(
                "Compared the clarity of {} issues with the index: {} repaired, {} failed", compared, repaired, failed);
        return Outcome.FINISHED;
    }

    private boolean canRun() {
        return !reindexing.busy() && indexer.available() && fields.complete();
    }

    private int repair(List<Long> ids) {
        int failed = 0;
        for (int from = 0; from < ids.size(); from += BatchIndexer.SIZE) {
            failed += indexer.index(ids.subList(from, Math.min(from + BatchIndexer.SIZE, ids.size())));
        }
        return failed;
    }
}
