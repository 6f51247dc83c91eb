package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.Role;
import java.util.Optional;

/** The owner that the imported table has for the issue. */
record TableSource(OwnerTable table) implements SuccessorSource {

    @Override
    public Optional<Successor> successor(Role role, IssueFacts issue) {
        return table.owner(issue.issueId(), role).map(Successor::of);
    }
}
