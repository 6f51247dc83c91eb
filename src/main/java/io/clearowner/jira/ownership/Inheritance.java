package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the effective owner: the issue's own, else that of its parent, its epic, a component, or the project. A
 * sub-task also inherits from its parent's epic and components.
 */
final class Inheritance {

    /** Limits every loop: Jira nests sub-tasks one level deep, but broken data may contain a cycle. */
    static final int MAX_DEPTH = 8;

    private final AreaOwners areas;

    Inheritance(AreaOwners areas) {
        this.areas = Objects.requireNonNull(areas, "areas");
    }

    Owners effective(IssueFacts issue, Policy policy) {
        return new Owners(effective(Role.PRODUCT, issue, policy), effective(Role.DELIVERY, issue, policy));
    }

    Optional<EffectiveOwner> effective(Role role, IssueFacts issue, Policy policy) {
        Optional<UserKey> own = issue.ownOwner(role);
        if (own.isPresent()) {
            return Optional.of(new EffectiveOwner(own.get(), Provenance.ISSUE, issue.issueId()));
        }
        Set<Provenance> sources = policy.get(PolicySetting.INHERITS_FROM);
        boolean parents = sources.contains(Provenance.PARENT);
        Optional<EffectiveOwner> owner = parents ? fromParents(role, issue) : Optional.empty();
        if (owner.isEmpty() && sources.contains(Provenance.EPIC)) {
            owner = fromEpics(role, issue, parents);
        }
        if (owner.isEmpty() && sources.contains(Provenance.COMPONENT)) {
            owner = fromComponents(role, issue, parents);
        }
        if (owner.isEmpty() && sources.contains(Provenance.PROJECT)) {
            long projectId = issue.projectId();
            owner = areas.ofProject(projectId, role)
                    .map(user -> new EffectiveOwner(user, Provenance.PROJECT, projectId));
        }
        return owner;
    }

    private static Optional<EffectiveOwner> fromParents(Role role, IssueFacts issue) {
        IssueFacts ancestor = parent(issue);
        for (int depth = 0; depth < MAX_DEPTH && ancestor != null; depth++) {
            Optional<UserKey> user = ancestor.ownOwner(role);
            if (user.isPresent()) {
                return Optional.of(new EffectiveOwner(user.get(), Provenance.PARENT, ancestor.issueId()));
            }
            ancestor = parent(ancestor);
        }
        return Optional.empty();
    }

    private static Optional<EffectiveOwner> fromEpics(Role role, IssueFacts issue, boolean parents) {
        Optional<IssueFacts> epic = issue.epic();
        IssueFacts ancestor = parents ? parent(issue) : null;
        for (int depth = 0; depth < MAX_DEPTH && epic.isEmpty() && ancestor != null; depth++) {
            epic = ancestor.epic();
            ancestor = parent(ancestor);
        }
        for (int depth = 0; depth < MAX_DEPTH && epic.isPresent(); depth++) {
            Optional<UserKey> user = epic.get().ownOwner(role);
            if (user.isPresent()) {
                return Optional.of(new EffectiveOwner(
                        user.get(), Provenance.EPIC, epic.get().issueId()));
            }
            epic = epic.get().epic();
        }
        return Optional.empty();
    }

    private Optional<EffectiveOwner> fromComponents(Role role, IssueFacts issue, boolean parents) {
        Optional<EffectiveOwner> owner = ofComponents(role, issue);
        IssueFacts ancestor = parents ? parent(issue) : null;
        for (int depth = 0; depth < MAX_DEPTH && owner.isEmpty() && ancestor != null; depth++) {
            owner = ofComponents(role, ancestor);
            ancestor = parent(ancestor);
        }
        return owner;
    }

    /** The first component with an owner decides; the others only tell whether the owner is disputed. */
    private Optional<EffectiveOwner> ofComponents(Role role, IssueFacts issue) {
        List<Long> componentIds = issue.componentIds();
        UserKey user = null;
        long componentId = 0;
        for (int i = 0; i < componentIds.size(); i++) {
            Optional<UserKey> componentOwner = areas.ofComponent(componentIds.get(i), role);
            if (componentOwner.isEmpty()) {
                continue;
            }
            if (user == null) {
                user = componentOwner.get();
                componentId = componentIds.get(i);
            } else if (!componentOwner.get().equals(user)) {
                return Optional.of(new EffectiveOwner(user, Provenance.COMPONENT, componentId, true));
            }
        }
        return user == null
                ? Optional.empty()
                : Optional.of(new EffectiveOwner(user, Provenance.COMPONENT, componentId));
    }

    private static IssueFacts parent(IssueFacts issue) {
        return issue.subTask() ? issue.parent().orElse(null) : null;
    }
}
