package io.clearowner.jira.ownership;

import java.util.Optional;

/** A user of the project. */
final class ProjectSource implements OwnerSource {

    private final Provenance provenance;
    private final Users users;

    ProjectSource(Provenance provenance, Users users) {
        this.provenance = provenance;
        this.users = users;
    }

    /** Finds the user of the issue's project. */
    @FunctionalInterface
    interface Users {
        Optional<UserKey> of(IssueFacts issue, Role role);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public Optional<EffectiveOwner> owner(Role role, IssueFacts issue, Policy policy) {
        Optional<UserKey> user = users.of(issue, role);
        return user.isEmpty()
                ? Optional.empty()
                : Optional.of(new EffectiveOwner(user.get(), provenance, issue.projectId()));
    }
}
