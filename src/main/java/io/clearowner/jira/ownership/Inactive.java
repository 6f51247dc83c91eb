package io.clearowner.jira.ownership;

import java.util.Optional;

/** The owner's account is deactivated or deleted. */
final class Inactive implements Reason {

    @Override
    public String code() {
        return "inactive";
    }

    @Override
    public boolean appliesTo(Role role, IssueFacts issue, Owners owners, People people) {
        Optional<EffectiveOwner> owner = owners.of(role);
        return owner.isPresent() && !people.active(owner.get().user());
    }
}
