package io.clearowner.jira.ownership;

import java.util.Optional;

/** The owner, whose account is active, cannot browse the issue. An inactive one is {@link Inactive} only. */
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
        return owner.isPresent()
                && !context.people().canBrowse(owner.get().user(), context.issue())
                && context.people().active(owner.get().user());
    }
}
