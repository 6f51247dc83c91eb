package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Archive;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles issue events. Updates what depends on the issue: confirmations, the since-when ledger, and the index of
 * sub-tasks and of an epic's issues, which Jira does not re-index when the owner that they inherit changes. Never
 * throws, so that the request that caused the event does not fail.
 */
public final class OwnershipListener {

    private static final Logger log = LoggerFactory.getLogger(OwnershipListener.class);

    private final ChangeReader reader;
    private final IssueAssessor assessor;
    private final SinceLedger ledger;
    private final OwnerChangeListener owners;
    private final IssueIndexingService index;
    private final Reindexing reindexing;
    private final RecentProblems problems;

    public OwnershipListener(
            ChangeReader reader,
            IssueAssessor assessor,
            SinceLedger ledger,
            OwnerChangeListener owners,
            IssueIndexingService index,
            Reindexing reindexing,
            RecentProblems problems) {
        this.reader = reader;
        this.assessor = assessor;
        this.ledger = ledger;
        this.owners = owners;
        this.index = index;
        this.reindexing = reindexing;
        this.problems = problems;
    }

    // Unverified on Jira 11: an IssueEvent is published for every edit, bulk edits included
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            handle(event);
        } catch (Exception e) {
            Issue issue = event.getIssue();
            log.error("Cannot update what depends on issue {}", issue == null ? "?" : issue.getKey(), e);
            problems.add("updating what depends on an issue", e);
        }
    }

    private void handle(IssueEvent event) throws GenericEntityException, IndexException {
        Issue issue = event.getIssue();
        Long type = event.getEventTypeId();
        Optional<UserKey> by = Optional.ofNullable(event.getUser()).map(UserKeys::of);
        if (EventType.ISSUE_DELETED_ID.equals(type)) {
            owners.deleted(issue.getId());
            ledger.deleted(issue.getId());
        } else if (EventType.ISSUE_CREATED_ID.equals(type)) {
            for (Role role : Role.values()) {
                if (assessor.facts(issue).ownOwner(role).isPresent()) {
                    owners.ownerChanged(issue, role, Optional.empty(), by);
                }
            }
            ledger.created(issue);
        } else {
            // Edits, assignments, moves, standard and custom transitions: the history has what changed.
            IssueChanges changes = reader.read(event);
            if (!changes.none()) {
                handleEdit(issue, changes, by);
            }
        }
    }

    private void handleEdit(Issue issue, IssueChanges changes, Optional<UserKey> by) throws IndexException {
        boolean passedOn = changes.inheritable() && !issue.isSubTask();
        if (passedOn && reader.epicsExist()) {
            // Later, since they may be many.
            reindexing.request(ReindexScope.epic(issue.getId()));
        }
        Collection<Issue> subTasks = passedOn ? subTasks(issue) : List.of();
        if (subTasks.isEmpty()) {
            update(issue, changes, by, subTasks);
        } else {
            reindexing.secured(issue.getId(), () -> update(issue, changes, by, subTasks));
        }
    }

    private static Collection<Issue> subTasks(Issue issue) {
        return issue.getSubTaskObjects().stream()
                .filter(subTask -> !Archive.contains(subTask))
                .toList();
    }

    private void update(Issue issue, IssueChanges changes, Optional<UserKey> by, Collection<Issue> subTasks)
            throws IndexException {
        changes.owners().forEach((role, before) -> owners.ownerChanged(issue, role, before, by));
        ledger.changed(issue, changes, subTasks);
        if (!subTasks.isEmpty()) {
            // Unverified on Jira 11: IssueIndexingService.reIndexIssueObjects
            index.reIndexIssueObjects(subTasks, IssueIndexingParams.INDEX_ISSUE_ONLY);
        }
    }
}
