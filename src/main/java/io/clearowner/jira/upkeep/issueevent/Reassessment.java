package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Archive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Updates the index and the since-when ledger after a change of clarity that is not an edit of the issue. */
public final class Reassessment {

    private static final Logger log = LoggerFactory.getLogger(Reassessment.class);

    private final IssueAssessor assessor;
    private final SinceLedger ledger;
    private final IssueIndexingService index;

    public Reassessment(IssueAssessor assessor, SinceLedger ledger, IssueIndexingService index) {
        this.assessor = assessor;
        this.ledger = ledger;
        this.index = index;
    }

    /** Runs the change, and re-indexes the issue if the clarity of a role changed. */
    public void around(Issue issue, Runnable change) {
        Assessment before = assessor.assess(issue);
        change.run();
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
