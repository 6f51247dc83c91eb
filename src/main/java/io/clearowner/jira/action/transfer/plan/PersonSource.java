package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/** One person for all issues. */
record PersonSource(UserKey user) implements SuccessorSource {

    @Override
    public Optional<Successor> successor(Role role, IssueFacts issue) {
        return Optional.of(Successor.of(user));
    }

    @Override
    public Optional<UserKey> person() {
        return Optional.of(user);
    }
}
