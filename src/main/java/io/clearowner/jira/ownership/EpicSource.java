package io.clearowner.jira.ownership;

import java.util.Optional;

/** The owner of the epic, or of an issue above the epic. A sub-task is in the epic of its parent. */
final class EpicSource implements OwnerSource {

    @Override
    public Provenance provenance() {
        return Provenance.EPIC;
    }

    @Override
    public Optional<EffectiveOwner> owner(Role role, IssueFacts issue, Policy policy) {
        Optional<IssueFacts> epic = issue.epic();
        IssueFacts ancestor = Ancestry.parent(role, issue, policy);
        for (int depth = 0; depth < Ancestry.MAX_DEPTH && epic.isEmpty() && ancestor != null; depth++) {
            epic = ancestor.epic();
            ancestor = Ancestry.parent(ancestor);
        }
        for (int depth = 0; depth < Ancestry.MAX_DEPTH && epic.isPresent(); depth++) {
            Optional<UserKey> user = epic.get().ownOwner(role);
            if (user.isPresent()) {
                return Optional.of(new EffectiveOwner(
                        user.get(), Provenance.EPIC, epic.get().issueId()));
            }
            epic = epic.get().epic();
        }
        return Optional.empty();
    }
}
