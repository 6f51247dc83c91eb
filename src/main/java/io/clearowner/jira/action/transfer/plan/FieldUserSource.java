package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.Role;
import java.util.Optional;

/** The user in a field of the issue. */
record FieldUserSource(MappedField field) implements SuccessorSource {

    @Override
    public Optional<Successor> successor(Role role, IssueFacts issue) {
        return issue.userIn(field).map(Successor::of);
    }
}
