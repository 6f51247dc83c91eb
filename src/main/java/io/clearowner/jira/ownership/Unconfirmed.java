package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.Confirmation.State;
import java.util.Optional;

/** Someone else gave the owner the role, and the owner did not answer within the policy's days. */
final class Unconfirmed implements Reason {

    @Override
    public String code() {
        return "unconfirmed";
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        Optional<EffectiveOwner> owner = context.owner(role);
        if (owner.isEmpty() || !owner.get().own()) {
            return false;
        }
        return context.confirmation(role)
                .filter(latest -> latest.state() == State.PENDING
                        && latest.user().equals(owner.get().user()))
                .filter(latest ->
                        context.atLeastDaysAgo(context.policy().get(PolicySetting.CONFIRM_WITHIN_DAYS), latest.since()))
                .isPresent();
    }
}
