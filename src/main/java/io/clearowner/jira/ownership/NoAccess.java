package io.clearowner.jira.ownership;

import java.util.Optional;

/** The owner cannot browse the issue. */
final class NoAccess implements Reason {

    @Override
    public String code() {
        return "no-access";
    }

    @Override
    public boolean nobodyCanAct() {
        return true;
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        Optional<EffectiveOwner> owner = context.owner(role);
        return owner.isPresent() && !context.people().canBrowse(owner.get().user(), context.issue());
    }
}
