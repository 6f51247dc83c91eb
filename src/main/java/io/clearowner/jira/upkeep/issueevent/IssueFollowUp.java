package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Archive;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Updates what depends on an issue: confirmations, the since-when ledger, and the index of sub-tasks and of an epic's
 * issues, which Jira does not re-index when the owner that they inherit changes. A change may come late, twice and out
 * of order, since it can be learned of from an event and from the change history.
 */
public final class IssueFollowUp {

    private final IssueAssessor assessor;
    private final SinceLedger ledger;
    private final OwnerChangeListener owners;
    private final IssueIndexingService index;
    private final Reindexing reindexing;

    public IssueFollowUp(
            IssueAssessor assessor,
            SinceLedger ledger,
            OwnerChangeListener owners,
            IssueIndexingService index,
            Reindexing reindexing) {
        this.assessor = assessor;
        this.ledger = ledger;
        this.owners = owners;
        this.index = index;
        this.reindexing = reindexing;
    }

    /**
     * @param by who created the issue; empty if Jira does not say
     * @param changedSince roles whose owner is no longer the one of the creation
     */
    void created(Issue issue, Optional<UserKey> by, Set<Role> changedSince) {
        for (Role role : Role.values()) {
            if (!changedSince.contains(role)
                    && assessor.facts(issue).ownOwner(role).isPresent()) {
                owners.ownerChanged(
                        issue, role, Optional.empty(), by, issue.getCreated().toInstant());
            }
        }
        ledger.created(issue);
    }

    void deleted(long issueId) {
        owners.deleted(issueId);
        ledger.deleted(issueId);
    }

    /**
     * @param issue in its current state
     * @param by who made the change; empty if Jira does not say
     * @param at when the change was made
     * @param epics whether issues can be in epics at all
     */
    void edited(Issue issue, IssueChanges changes, Optional<UserKey> by, Instant at, boolean epics)
            throws IndexException {
        if (changes.none()) {
            return;
        }
        boolean passedOn = changes.inheritable() && !issue.isSubTask();
        if (passedOn && epics) {
            // Later, since they may be many.
            reindexing.request(ReindexScope.epic(issue.getId()));
        }
        Collection<Issue> subTasks = passedOn ? subTasks(issue) : List.of();
        if (subTasks.isEmpty()) {
            update(issue, changes, by, at, subTasks);
        } else {
            reindexing.secured(issue.getId(), () -> update(issue, changes, by, at, subTasks));
        }
    }

    private static Collection<Issue> subTasks(Issue issue) {
        return issue.getSubTaskObjects().stream()
                .filter(subTask -> !Archive.contains(subTask))
                .toList();
    }

    private void update(Issue issue, IssueChanges changes, Optional<UserKey> by, Instant at, Collection<Issue> subTasks)
            throws IndexException {
        changes.owners().forEach((role, change) -> {
            // A later change gave the role to somebody else, and is learned of by itself.
            if (change.after().equals(assessor.facts(issue).ownOwner(role))) {
                owners.ownerChanged(issue, role, change.before(), by, at);
            }
        });
        ledger.changed(issue, changes, subTasks, at);
        if (!subTasks.isEmpty()) {
            // Unverified on Jira 11: IssueIndexingService.reIndexIssueObjects
            index.reIndexIssueObjects(subTasks, IssueIndexingParams.INDEX_ISSUE_ONLY);
        }
    }
}
