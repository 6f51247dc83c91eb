package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.Confirmation.State;
import java.util.Optional;

/** The owner declined, and nobody has taken the role since. */
final class Declined implements Reason {

    @Override
    public String code() {
        return "declined";
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        Optional<Confirmation> confirmation = context.confirmation(role);
        if (confirmation.isEmpty() || confirmation.get().state() != State.DECLINED) {
            return false;
        }
        Optional<EffectiveOwner> owner = context.owner(role);
        return owner.isEmpty()
                || owner.get().own()
                        && owner.get().user().equals(confirmation.get().user());
    }
}
