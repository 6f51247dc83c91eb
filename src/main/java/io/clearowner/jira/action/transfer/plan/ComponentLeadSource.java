package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.Role;
import java.util.Optional;

/** The lead of the issue's first component that has one, in Jira's order of components. */
final class ComponentLeadSource implements SuccessorSource {

    @Override
    public Optional<Successor> successor(Role role, IssueFacts issue) {
        return issue.componentIds().stream()
                .flatMap(id -> issue.componentLead(id).stream())
                .findFirst()
                .map(Successor::of);
    }
}
