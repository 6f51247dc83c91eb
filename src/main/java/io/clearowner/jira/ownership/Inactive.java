package io.clearowner.jira.ownership;

import java.util.Optional;

/** The owner's account is deactivated or deleted. */
final class Inactive implements Reason {

    @Override
    public String code() {
        return "inactive";
    }

    @Override
    public boolean nobodyCanAct() {
        return true;
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        Optional<EffectiveOwner> owner = context.owner(role);
        return owner.isPresent() && !context.people().active(owner.get().user());
    }
}
