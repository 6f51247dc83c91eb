package io.clearowner.jira.upkeep.reindex;

import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.SiteIssues;
import io.clearowner.jira.platform.cluster.ClusterWork;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.ReindexWork;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes the queue of re-indexing work: finds the issues of each piece and re-indexes them in batches, in order of
 * id. Work for everything goes project by project, also in order of id. After a stop, it resumes after the last
 * finished batch.
 */
public final class ReindexWalk implements ClusterWork {

    private enum Step {
        DONE,
        OTHER_WORK,
        CANCELLED
    }

    /** After so many failures, the work is given up, so that it does not block the queue. */
    static final int MAX_ATTEMPTS = 5;

    private static final Logger log = LoggerFactory.getLogger(ReindexWalk.class);

    private final ReindexStore store;
    private final SiteIssues site;
    private final ScopedIssues scoped;
    private final BatchIndexer indexer;
    private final Runnable whenDone;
    private final Clock clock;
    private final RecentProblems problems;

    /** @param whenDone called when the queue is empty */
    public ReindexWalk(
            ReindexStore store,
            SiteIssues site,
            ScopedIssues scoped,
            BatchIndexer indexer,
            Runnable whenDone,
            Clock clock,
            RecentProblems problems) {
        this.store = store;
        this.site = site;
        this.scoped = scoped;
        this.indexer = indexer;
        this.whenDone = whenDone;
        this.clock = clock;
        this.problems = problems;
    }

    @Override
    public Outcome run(BooleanSupplier cancelled) {
        Optional<ReindexWork> work = store.next();
        if (work.isEmpty()) {
            return Outcome.IDLE;
        }
        while (work.isPresent()) {
            if (!indexer.available()) {
                return Outcome.POSTPONED;
            }
            if (process(work.get(), cancelled) == Step.CANCELLED) {
                return Outcome.CANCELLED;
            }
            work = store.next();
        }
        whenDone.run();
        return Outcome.FINISHED;
    }

    private Step process(ReindexWork work, BooleanSupplier cancelled) {
        try {
            return new Pass(work, cancelled).run();
        } catch (RuntimeException e) {
            if (store.recordFailure(work.id()) < MAX_ATTEMPTS) {
                throw e;
            }
            log.error(
                    "Gave up re-indexing {} {} after {} attempts; left to the nightly reconciliation",
                    work.kind(),
                    work.subject(),
                    MAX_ATTEMPTS,
                    e);
            problems.add("re-indexing, given up", e);
            store.finish(work.id(), clock.instant());
            return Step.DONE;
        }
    }

    /** One pass through the issues of a piece of work. */
    private final class Pass {

        private final ReindexWork work;
        private final boolean everything;
        private final BooleanSupplier cancelled;
        private long done;
        private long failed;

        private Pass(ReindexWork work, BooleanSupplier cancelled) {
            this.work = work;
            this.everything = work.kind().equals(ReindexStore.EVERYTHING);
            this.cancelled = cancelled;
            this.done = work.done();
            this.failed = work.failed();
        }

        private Step run() {
            indexer.refreshSettings(work.issueIds());
            Step step = everything ? allProjects() : oneScope();
            if (step == Step.DONE) {
                store.finish(work.id(), clock.instant());
                log.info("Re-indexed {} issues ({} {}), {} of them failed", done, work.kind(), work.subject(), failed);
            }
            return step;
        }

        private Step allProjects() {
            List<Long> ids = site.projectIds();
            if (!work.started() && !start(site.count(ids))) {
                return Step.OTHER_WORK;
            }
            for (long projectId : ids) {
                if (projectId < work.cursorProject()) {
                    continue;
                }
                long cursor = projectId == work.cursorProject() ? work.cursorIssue() : 0;
                Step step = walk(projectId, site.ofProject(projectId), cursor);
                if (step != Step.DONE) {
                    return step;
                }
            }
            return Step.DONE;
        }

        private Step oneScope() {
            SortedSet<Long> ids = ids();
            if (!work.started() && !start(ids.size())) {
                return Step.OTHER_WORK;
            }
            return walk(0, ids, work.cursorIssue());
        }

        private SortedSet<Long> ids() {
            return switch (ReindexScope.Kind.byId(work.kind())) {
                case PROJECT -> site.ofProject(Long.parseLong(work.subject()));
                case OWNER -> scoped.ofOwners(List.of(new UserKey(work.subject())));
                case OWNERS ->
                    scoped.ofOwners(work.userKeys().stream().map(UserKey::new).toList());
                case ISSUES -> scoped.named(work.issueIds());
                case COMPONENT -> scoped.ofComponent(Long.parseLong(work.subject()));
                case EPIC -> scoped.ofEpic(Long.parseLong(work.subject()));
                case WITHOUT_CLARITY -> scoped.withoutClarity();
                case EVERYTHING -> throw new IllegalStateException("everything goes project by project");
            };
        }

        private boolean start(long total) {
            return store.start(work.id(), total, clock.instant());
        }

        private Step walk(long projectId, SortedSet<Long> all, long cursor) {
            List<Long> ids = List.copyOf(all.tailSet(cursor + 1));
            for (int from = 0; from < ids.size(); from += BatchIndexer.SIZE) {
                if (cancelled.getAsBoolean()) {
                    return Step.CANCELLED;
                }
                if (everything && store.hasSmallWork()) {
                    return Step.OTHER_WORK;
                }
                List<Long> batch = ids.subList(from, Math.min(from + BatchIndexer.SIZE, ids.size()));
                failed += indexer.index(batch);
                done += batch.size();
                if (!store.progress(work.id(), projectId, batch.get(batch.size() - 1), done, failed)) {
                    return Step.OTHER_WORK;
                }
            }
            return Step.DONE;
        }
    }
}
