package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.Confirmation.State;
import java.time.Instant;
import java.util.Optional;

/**
 * The issue's own owner did not confirm the role again within the policy's days. An owner without a recorded
 * confirmation counts as confirmed when the issue was created, the earliest possible time.
 */
final class Stale implements Reason {

    @Override
    public String code() {
        return "stale";
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        return confirmedAt(role, context)
                .filter(time -> context.atLeastDaysAgo(context.policy().get(PolicySetting.RECONFIRM_EVERY_DAYS), time))
                .isPresent();
    }

    /**
     * When the owner last confirmed; empty if that cannot become stale: the issue has no owner of its own, or the owner
     * has not accepted.
     */
    static Optional<Instant> confirmedAt(Role role, AssessmentContext context) {
        Optional<EffectiveOwner> owner = context.owner(role);
        if (owner.isEmpty() || !owner.get().own()) {
            return Optional.empty();
        }
        Optional<Confirmation> confirmation = context.confirmation(role)
                .filter(latest -> latest.user().equals(owner.get().user()));
        if (confirmation.isEmpty()) {
            return Optional.of(Instant.ofEpochMilli(context.issue().createdAt()));
        }
        State state = confirmation.get().state();
        return state == State.ACCEPTED || state == State.NOT_ASKED
                ? Optional.of(confirmation.get().since())
                : Optional.empty();
    }
}
