package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Optional;

/**
 * A user of the components: the first component that has one decides; the others only tell whether the owner is
 * disputed. A sub-task without such a component takes those of its parent.
 */
final class ComponentSource implements OwnerSource {

    private final Provenance provenance;
    private final Users users;

    ComponentSource(Provenance provenance, Users users) {
        this.provenance = provenance;
        this.users = users;
    }

    /** Finds the user of a component of the issue. */
    @FunctionalInterface
    interface Users {
        Optional<UserKey> of(IssueFacts issue, long componentId, Role role);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public Optional<EffectiveOwner> owner(Role role, IssueFacts issue, Policy policy) {
        Optional<EffectiveOwner> owner = ofComponents(role, issue);
        IssueFacts ancestor = owner.isPresent() ? null : Ancestry.parent(role, issue, policy);
        for (int depth = 0; depth < Ancestry.MAX_DEPTH && owner.isEmpty() && ancestor != null; depth++) {
            owner = ofComponents(role, ancestor);
            ancestor = Ancestry.parent(ancestor);
        }
        return owner;
    }

    private Optional<EffectiveOwner> ofComponents(Role role, IssueFacts issue) {
        List<Long> componentIds = issue.componentIds();
        UserKey user = null;
        long componentId = 0;
        for (int i = 0; i < componentIds.size(); i++) {
            Optional<UserKey> found = users.of(issue, componentIds.get(i), role);
            if (found.isEmpty()) {
                continue;
            }
            if (user == null) {
                user = found.get();
                componentId = componentIds.get(i);
            } else if (!found.get().equals(user)) {
                return Optional.of(new EffectiveOwner(user, provenance, componentId, true));
            }
        }
        return user == null ? Optional.empty() : Optional.of(new EffectiveOwner(user, provenance, componentId));
    }
}
