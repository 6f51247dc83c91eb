package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.Confirmation.State;
import java.util.Optional;

/**
 * The owner that the issue names did not confirm the role again within the policy's days. Who owned it since before
 * anybody wrote that down counts from the day the issue was created, the earliest that it can have been.
 */
final class Stale implements Reason {

    @Override
    public String code() {
        return "stale";
    }

    @Override
    public boolean appliesTo(Role role, Case judged) {
        Optional<EffectiveOwner> owner = judged.owner(role);
        if (owner.isEmpty() || !owner.get().own()) {
            return false;
        }
        Optional<Confirmation> confirmation = judged.confirmation(role)
                .filter(said -> said.user().equals(owner.get().user()));
        if (confirmation.isEmpty()) {
            return judged.atLeastDaysAgo(judged.policy().reconfirmEveryDays(), judged.issue().createdAt());
        }
        State state = confirmation.get().state();
        return (state == State.ACCEPTED || state == State.NOT_ASKED)
                && judged.atLeastDaysAgo(judged.policy().reconfirmEveryDays(), confirmation.get().since());
    }
}
