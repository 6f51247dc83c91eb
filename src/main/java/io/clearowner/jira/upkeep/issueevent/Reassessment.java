package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Archive;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Updates the index and the since-when ledger after a change of clarity that is not an edit of the issue. */
public final class Reassessment {

    private static final Logger log = LoggerFactory.getLogger(Reassessment.class);

    /** The number of locks. Issues that share one wait for each other, which is rare. */
    private static final int LOCKS = 64;

    private static final int PATIENCE_SECONDS = 30;

    private final IssueAssessor assessor;
    private final SinceLedger ledger;
    private final StoredCommitments commitments;
    private final IssueIndexingService index;
    private final Reindexing reindexing;
    private final RecentProblems problems;
    private final Lock[] locks;

    public Reassessment(
            IssueAssessor assessor,
            SinceLedger ledger,
            StoredCommitments commitments,
            IssueIndexingService index,
            Reindexing reindexing,
            RecentProblems problems) {
        this.assessor = assessor;
        this.ledger = ledger;
        this.commitments = commitments;
        this.index = index;
        this.reindexing = reindexing;
        this.problems = problems;
        this.locks = Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);
    }

    /**
     * Runs an action that reads an issue and then changes it. Actions on the same issue run one after the other on this
     * node, so that the second of a double click sees what the first changed. Do not call inside a transaction.
     */
    public <T> T exclusively(long issueId, Supplier<T> act) {
        Lock lock = locks[Math.floorMod(Long.hashCode(issueId), LOCKS)];
        boolean locked = false;
        try {
            // After the timeout, continue without the lock: the database still keeps the rows consistent.
            locked = lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            return act.get();
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
    }

    /**
     * Stores a change of the issue's commitments, and re-indexes the issue if the clarity of a role changed. Once the
     * change is stored, a failure of what follows is not thrown; it is left to the queue, as after a kill.
     *
     * @param rows only reads and writes rows
     */
    public void around(Issue issue, Runnable rows) {
        exclusively(issue.getId(), () -> {
            Assessment before = assessor.assess(issue);
            store(issue, rows, () -> update(issue, before));
            return null;
        });
    }

    /** Stores a change of the issue's commitments, and re-indexes the issue. A failure of the latter is not thrown. */
    public void reindexAfter(Issue issue, Runnable rows) {
        store(issue, rows, () -> reindex(issue));
    }

    /** Until the issue is assessed again, the index stays unchanged, so that the ledger finds the difference. */
    private void store(Issue issue, Runnable rows, Supplier<Boolean> indexing) {
        OptionalInt[] request = {OptionalInt.empty()};
        boolean indexed = false;
        try {
            boolean known = commitments.change(
                    issue.getId(), () -> request[0] = OptionalInt.of(reindexing.store(issue.getId(), rows)));
            indexed = known && attempt(issue, indexing);
        } finally {
            boolean done = indexed;
            request[0].ifPresentOrElse(row -> reindexing.settle(row, done), () -> later(issue));
        }
    }

    /** A change that failed may have been stored. */
    private void later(Issue issue) {
        followUp(issue, () -> reindexing.request(ReindexScope.issues(Set.of(issue.getId()))));
    }

    /**
     * Runs what follows from a stored change. A failure is logged, not thrown, so that the change is not reported as
     * failed.
     *
     * @return whether it succeeded
     */
    public boolean followUp(Issue issue, Runnable work) {
        return attempt(issue, () -> {
            work.run();
            return true;
        });
    }

    private boolean attempt(Issue issue, Supplier<Boolean> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            log.error("Cannot keep up what depends on issue {}", issue.getKey(), e);
            problems.add("keeping up what depends on an issue", e);
            return false;
        }
    }

    private boolean update(Issue issue, Assessment before) {
        Assessment now = assessor.assess(issue);
        ledger.changed(issue, before, now);
        for (Role role : Role.values()) {
            if (!before.of(role).clarity().equals(now.of(role).clarity())) {
                return reindex(issue);
            }
        }
        return true;
    }

    /** Re-indexes the issue unless it is archived; false after a failure. */
    private boolean reindex(Issue issue) {
        if (Archive.contains(issue)) {
            return true;
        }
        try {
            index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
            return true;
        } catch (IndexException | RuntimeException e) {
            log.warn("Cannot re-index {}", issue.getKey(), e);
            return false;
        }
    }
}
