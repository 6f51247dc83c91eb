package io.clearowner.jira.since;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.Optional;

/** An issue as it was before an edit of itself or of its parent; what did not change is read from the issue. */
final class FactsBefore extends JiraIssueFacts {

    private final IssueChanges changes;
    private final Optional<IssueFacts> parentBefore;

    private FactsBefore(Issue issue, OwnershipFields fields, IssueChanges changes, Optional<IssueFacts> parentBefore) {
        super(issue, fields);
        this.changes = changes;
        this.parentBefore = parentBefore;
    }

    static FactsBefore of(Issue issue, OwnershipFields fields, IssueChanges changes) {
        return new FactsBefore(issue, fields, changes, Optional.empty());
    }

    /** A sub-task that did not change, below a parent that did. */
    static FactsBefore of(Issue subTask, OwnershipFields fields, FactsBefore parent) {
        return new FactsBefore(subTask, fields, IssueChanges.NONE, Optional.of(parent));
    }

    @Override
    public Optional<UserKey> ownOwner(Role role) {
        Optional<UserKey> before = changes.owners().get(role);
        return before == null ? super.ownOwner(role) : before;
    }

    @Override
    public boolean resolved() {
        return changes.resolved().orElseGet(super::resolved);
    }

    @Override
    public String issueTypeId() {
        return changes.issueTypeId().orElseGet(super::issueTypeId);
    }

    @Override
    public Optional<IssueFacts> parent() {
        return parentBefore.isPresent() ? parentBefore : super.parent();
    }
}
