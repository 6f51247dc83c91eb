package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Role;
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

/** Carries what changes an issue's clarity without an edit of the issue on to the index and the since-when ledger. */
public final class Reassessment {

    private static final Logger log = LoggerFactory.getLogger(Reassessment.class);

    /** Issues that share a turn wait for each other, which is rare among so many. */
    private static final int TURNS = 64;

    private static final int PATIENCE_SECONDS = 30;

    private final IssueAssessor assessor;
    private final SinceLedger ledger;
    private final IssueIndexingService index;
    private final Reindexing reindexing;
    private final RecentProblems problems;
    private final Lock[] turns;

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
        this.turns = Stream.generate(ReentrantLock::new).limit(TURNS).toArray(Lock[]::new);
    }

    /**
     * Runs what looks at an issue first and changes it then, one after the other on this node, so that a double click
     * does not act on what the first click has changed. Must not be called inside a transaction.
     */
    public <T> T inTurn(long issueId, Supplier<T> act) {
        Lock turn = turns[Math.floorMod(Long.hashCode(issueId), TURNS)];
        boolean taken = false;
        try {
            // Without a turn in the end: the database keeps two acts apart as well, if less exactly.
            taken = turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            return act.get();
        } finally {
            if (taken) {
                turn.unlock();
            }
        }
    }

    /**
     * Makes the change; the index is touched only if a code came to be another. Once the change is made, what follows
     * from it cannot make it fail: it is left to the queue, or to the nightly reconciliation if that is not possible.
     *
     * @param change returns whether memory has what is stored now
     */
    public void around(Issue issue, BooleanSupplier change) {
        inTurn(issue.getId(), () -> {
            Assessment before = assessor.assess(issue);
            boolean known = false;
            try {
                known = change.getAsBoolean();
            } finally {
                // A change that failed may be stored nevertheless.
                if (!known || !followUp(issue, () -> carryOn(issue, before))) {
                    later(issue);
                }
            }
            return null;
        });
    }

    /** Leaves the index as it is until then: by that, the ledger finds what it missed. */
    private void later(Issue issue) {
        followUp(issue, () -> reindexing.request(ReindexScope.issues(Set.of(issue.getId()))));
    }

    /**
     * Runs what follows from a change that is made; a failure is logged, since it must not make the change look failed.
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

    private void carryOn(Issue issue, Assessment before) {
        Assessment now = assessor.assess(issue);
        ledger.changed(issue, before, now);
        for (Role role : Role.values()) {
            if (!before.of(role).clarity().equals(now.of(role).clarity())) {
                reindex(issue);
                return;
            }
        }
    }

    /** Has the index say what is true now. A failure is repaired by the nightly reconciliation. */
    public void reindex(Issue issue) {
        try {
            index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
        } catch (IndexException | RuntimeException e) {
            log.warn("Cannot re-index {}", issue.getKey(), e);
        }
    }
}
