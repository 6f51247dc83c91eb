package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Archive;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
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
    private final IssueIndexingService index;
    private final Reindexing reindexing;
    private final RecentProblems problems;
    private final Lock[] locks;

    public Reassessment(
            IssueAssessor assessor,
            SinceLedger ledger,
            IssueIndexingService index,
            Reindexing reindexing,
            RecentProblems problems) {
        this.assessor = assessor;
        this.ledger = ledger;
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
     * Runs the change, and re-indexes the issue if the clarity of a role changed. Once the change is stored, a failure
     * of what follows is not thrown; it is left to the queue, or else to the nightly reconciliation.
     *
     * @param change returns whether the change can be read back, so that it can be assessed
     */
    public void around(Issue issue, BooleanSupplier change) {
        exclusively(issue.getId(), () -> {
            Assessment before = assessor.assess(issue);
            boolean known = false;
            try {
                known = change.getAsBoolean();
            } finally {
                // A change that failed may have been stored.
                if (!known || !followUp(issue, () -> update(issue, before))) {
                    later(issue);
                }
            }
            return null;
        });
    }

    /** Leaves the index unchanged until then, so that the ledger finds the difference. */
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
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            log.error("Cannot keep up what depends on issue {}", issue.getKey(), e);
            problems.add("keeping up what depends on an issue", e);
            return false;
        }
    }

    private void update(Issue issue, Assessment before) {
        Assessment now = assessor.assess(issue);
        ledger.changed(issue, before, now);
        for (Role role : Role.values()) {
            if (!before.of(role).clarity().equals(now.of(role).clarity())) {
                reindex(issue);
                return;
            }
        }
    }

    /** Re-indexes the issue unless it is archived. The nightly reconciliation repairs a failure. */
    public void reindex(Issue issue) {
        if (Archive.contains(issue)) {
            return;
        }
        try {
            index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
        } catch (IndexException | RuntimeException e) {
            log.warn("Cannot re-index {}", issue.getKey(), e);
        }
    }
}
