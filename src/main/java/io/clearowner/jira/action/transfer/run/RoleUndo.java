package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferStore;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts one role of one issue back to the owner before a transfer, with the answer that this owner had given, unless
 * somebody has changed it since.
 */
public final class RoleUndo {

    private static final Logger log = LoggerFactory.getLogger(RoleUndo.class);

    private final TransferStore store;
    private final IssueManager issues;
    private final IssueAccess access;
    private final OwnerAssignment assignment;
    private final ConfirmationStore confirmations;
    private final OwnerChangeLog changes;
    private final Reassessment reassessment;
    private final UserManager users;

    public RoleUndo(
            TransferStore store,
            IssueManager issues,
            IssueAccess access,
            OwnerAssignment assignment,
            ConfirmationStore confirmations,
            OwnerChangeLog changes,
            Reassessment reassessment,
            UserManager users) {
        this.store = store;
        this.issues = issues;
        this.access = access;
        this.assignment = assignment;
        this.confirmations = confirmations;
        this.changes = changes;
        this.reassessment = reassessment;
        this.users = users;
    }

    /**
     * Puts the role back, or writes why not.
     *
     * @return false if another node has taken over
     */
    boolean putBack(long fence, TransferRow row, ApplicationUser by) {
        return reassessment.exclusively(row.issueId(), () -> {
            Issue issue = issues.getIssueObject(row.issueId());
            Optional<String> obstacle = obstacle(row, issue, by);
            if (!store.intendUndo(fence, row)) {
                return false;
            }
            if (obstacle.isPresent()) {
                leave(row, obstacle.get());
                return true;
            }
            try {
                assignment.restore(by, issue, row.role(), row.from());
            } catch (RuntimeException e) {
                log.error("An undo could not change {}", issue.getKey(), e);
            }
            Issue now = issues.getIssueObject(row.issueId());
            if (now != null && assignment.owner(now, row.role()).equals(row.from())) {
                undone(row, now);
            } else {
                leave(row, "clear-owner.transfer.row.failed");
            }
            return true;
        });
    }

    /** Why the role is not put back; empty if it can be. */
    private Optional<String> obstacle(TransferRow row, Issue issue, ApplicationUser by) {
        if (issue == null) {
            return Optional.of("clear-owner.transfer.row.gone");
        }
        if (!assignment.owner(issue, row.role()).equals(row.to())
                || changes.changedAfter(issue, row.role(), row.changeGroup(), row.at())) {
            return Optional.of("clear-owner.transfer.row.changed");
        }
        if (row.from().filter(this::deleted).isPresent()) {
            return Optional.of("clear-owner.transfer.row.account-deleted");
        }
        return access.mayEdit(by, issue, row.role())
                ? Optional.empty()
                : Optional.of("clear-owner.transfer.row.not-editable");
    }

    private boolean deleted(UserKey person) {
        return users.getUserByKey(person.value()) == null;
    }

    private void undone(TransferRow row, Issue issue) {
        reassessment.reindexAfter(issue, () -> row.answer()
                .ifPresentOrElse(confirmations::put, () -> confirmations.supersede(row.issueId(), row.role())));
        store.settle(row.id(), State.UNDONE, row.changeGroup(), Optional.empty());
    }

    private void leave(TransferRow row, String message) {
        store.settle(row.id(), State.LEFT, row.changeGroup(), Optional.of(message));
    }

    /** Settles a row that was about to be put back before a kill. */
    void settle(TransferRow row) {
        reassessment.exclusively(row.issueId(), () -> {
            Issue issue = issues.getIssueObject(row.issueId());
            if (issue == null) {
                leave(row, "clear-owner.transfer.row.gone");
            } else if (assignment.owner(issue, row.role()).equals(row.from())) {
                undone(row, issue);
            } else {
                // Not written yet: the walk comes to the row again.
                store.settle(row.id(), State.CHANGED, row.changeGroup(), Optional.empty());
            }
            return null;
        });
    }
}
