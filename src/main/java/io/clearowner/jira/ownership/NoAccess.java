package io.clearowner.jira.ownership;

import java.util.Optional;

/** The owner may not see the issue. */
final class NoAccess implements Reason {

    @Override
    public String code() {
        return Reasons.NO_ACCESS;
    }

    @Override
    public boolean appliesTo(Role role, IssueFacts issue, Owners owners, People people) {
        Optional<EffectiveOwner> owner = owners.of(role);
        return owner.isPresent() && !people.canBrowse(owner.get().user(), issue);
    }
}
