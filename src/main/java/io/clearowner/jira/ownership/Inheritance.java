package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the effective owner: the issue's own, else that of the first source that the policy allows and that has one.
 */
final class Inheritance {

    /** In the order of {@link Provenance}. A new source is one line here and its constant there. */
    private final List<OwnerSource> sources;

    Inheritance(AreaOwners areas) {
        Objects.requireNonNull(areas, "areas");
        this.sources = List.of(
                new ParentSource(),
                new EpicSource(),
                new ComponentSource(Provenance.COMPONENT, (issue, id, role) -> areas.ofComponent(id, role)),
                new ProjectSource(Provenance.PROJECT, (issue, role) -> areas.ofProject(issue.projectId(), role)),
                new FieldSource(),
                new ComponentSource(Provenance.COMPONENT_LEAD, (issue, id, role) -> issue.componentLead(id)),
                new ProjectSource(Provenance.PROJECT_LEAD, (issue, role) -> issue.projectLead()));
    }

    Owners effective(IssueFacts issue, Policy policy) {
        return new Owners(effective(Role.PRODUCT, issue, policy), effective(Role.DELIVERY, issue, policy));
    }

    Optional<EffectiveOwner> effective(Role role, IssueFacts issue, Policy policy) {
        Optional<UserKey> own = issue.ownOwner(role);
        if (own.isPresent()) {
            return Optional.of(new EffectiveOwner(own.get(), Provenance.ISSUE, issue.issueId()));
        }
        for (int i = 0; i < sources.size(); i++) {
            OwnerSource source = sources.get(i);
            if (policy.inherits(role, source.provenance())) {
                Optional<EffectiveOwner> owner = source.owner(role, issue, policy);
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }
}
