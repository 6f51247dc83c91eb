package io.clearowner.jira.testing;

import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.Commitments;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import java.util.Optional;

/** Nobody promised or declined anything, and no area has an owner. */
public final class NoCommitments implements Commitments, AreaOwners {

    @Override
    public Optional<Waiver> waiver(long issueId, Role role) {
        return Optional.empty();
    }

    @Override
    public Optional<Confirmation> confirmation(long issueId, Role role) {
        return Optional.empty();
    }

    @Override
    public Optional<UserKey> ofComponent(long componentId, Role role) {
        return Optional.empty();
    }

    @Override
    public Optional<UserKey> ofProject(long projectId, Role role) {
        return Optional.empty();
    }
}
