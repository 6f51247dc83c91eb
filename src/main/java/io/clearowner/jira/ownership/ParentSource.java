package io.clearowner.jira.ownership;

import java.util.Optional;

/** The owner of the parent of a sub-task. */
final class ParentSource implements OwnerSource {

    @Override
    public Provenance provenance() {
        return Provenance.PARENT;
    }

    @Override
    public Optional<EffectiveOwner> owner(Role role, IssueFacts issue, Policy policy) {
        IssueFacts ancestor = Ancestry.parent(issue);
        for (int depth = 0; depth < Ancestry.MAX_DEPTH && ancestor != null; depth++) {
            Optional<UserKey> user = ancestor.ownOwner(role);
            if (user.isPresent()) {
                return Optional.of(new EffectiveOwner(user.get(), Provenance.PARENT, ancestor.issueId()));
            }
            ancestor = Ancestry.parent(ancestor);
        }
        return Optional.empty();
    }
}
