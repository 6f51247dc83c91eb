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

/** Carries what changes an issue's clarity without an edit of the issue on to the index and the since-when ledger. */
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

    /** Makes the change; the index is touched only if a code came to be another. */
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

    /** Has the index say what is true now, unless the issue is archived. The nightly check repairs a failure. */
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
