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
        Optional<EffectiveOwner> found = parents ? fromParents(role, issue) : Optional.empty();
        if (found.isEmpty() && sources.contains(Provenance.EPIC)) {
            found = fromEpics(role, issue, parents);
        }
        if (found.isEmpty() && sources.contains(Provenance.COMPONENT)) {
            found = fromComponents(role, issue, parents);
        }
        if (found.isEmpty() && sources.contains(Provenance.PROJECT)) {
            long projectId = issue.projectId();
            found = areas.ofProject(projectId, role)
                    .map(user -> new EffectiveOwner(user, Provenance.PROJECT, projectId));
        }
        return found;
    }

    private static Optional<EffectiveOwner> fromParents(Role role, IssueFacts issue) {
        IssueFacts above = parent(issue);
        for (int depth = 0; depth < MAX_DEPTH && above != null; depth++) {
            Optional<UserKey> user = above.ownOwner(role);
            if (user.isPresent()) {
                return Optional.of(new EffectiveOwner(user.get(), Provenance.PARENT, above.issueId()));
            }
            above = parent(above);
        }
        return Optional.empty();
    }

    private static Optional<EffectiveOwner> fromEpics(Role role, IssueFacts issue, boolean parents) {
        Optional<IssueFacts> epic = issue.epic();
        IssueFacts above = parents ? parent(issue) : null;
        for (int depth = 0; depth < MAX_DEPTH && epic.isEmpty() && above != null; depth++) {
            epic = above.epic();
            above = parent(above);
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
        Optional<EffectiveOwner> found = ofComponents(role, issue);
        IssueFacts above = parents ? parent(issue) : null;
        for (int depth = 0; depth < MAX_DEPTH && found.isEmpty() && above != null; depth++) {
            found = ofComponents(role, above);
            above = parent(above);
        }
        return found;
    }

    /** The first component with an owner decides; the others only tell whether the owner is disputed. */
    private Optional<EffectiveOwner> ofComponents(Role role, IssueFacts issue) {
        List<Long> componentIds = issue.componentIds();
        UserKey user = null;
        long componentId = 0;
        for (int i = 0; i < componentIds.size(); i++) {
            Optional<UserKey> named = areas.ofComponent(componentIds.get(i), role);
            if (named.isEmpty()) {
                continue;
            }
            if (user == null) {
                user = named.get();
                componentId = componentIds.get(i);
            } else if (!named.get().equals(user)) {
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
