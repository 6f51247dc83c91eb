package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/** The owner of the issue's first component that has one, otherwise that of its project. */
record AreaOwnerSource(AreaOwners areas) implements SuccessorSource {

    @Override
    public Optional<Successor> successor(Role role, IssueFacts issue) {
        Optional<UserKey> ofComponent = issue.componentIds().stream()
                .flatMap(id -> areas.ofComponent(id, role).stream())
                .findFirst();
        return ofComponent.or(() -> areas.ofProject(issue.projectId(), role)).map(Successor::of);
    }
}
