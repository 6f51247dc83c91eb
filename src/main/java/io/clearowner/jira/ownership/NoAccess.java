package io.clearowner.jira.ownership;

import java.util.Optional;

/** The owner may not see the issue. */
final class NoAccess implements Reason {

    @Override
    public String code() {
        return "no-access";
    }

    @Override
    public boolean appliesTo(Role role, Case judged) {
        Optional<EffectiveOwner> owner = judged.owner(role);
        return owner.isPresent() && !judged.people().canBrowse(owner.get().user(), judged.issue());
    }
}
