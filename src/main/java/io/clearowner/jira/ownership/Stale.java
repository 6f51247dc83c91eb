package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.Confirmation.State;
import java.util.Optional;

/**
 * The issue's own owner did not confirm the role again within the policy's days. An owner without a recorded
 * confirmation counts as confirmed when the issue was created, the earliest possible time.
 */
final class Stale implements Reason {

    /** The role cannot become stale. */
    static final long NEVER = Long.MAX_VALUE;

    @Override
    public String code() {
        return "stale";
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        long confirmedAt = confirmedAt(role, context);
        return confirmedAt != NEVER
                && context.atLeastDaysAgo(context.policy().get(PolicySetting.RECONFIRM_EVERY_DAYS), confirmedAt);
    }

    /**
     * When the owner last confirmed, in milliseconds since the epoch; {@link #NEVER} if that cannot become stale: the
     * issue has no owner of its own, or the owner has not accepted. A number, because every indexed issue asks.
     */
    static long confirmedAt(Role role, AssessmentContext context) {
        Optional<EffectiveOwner> owner = context.owner(role);
        if (owner.isEmpty() || !owner.get().own()) {
            return NEVER;
        }
        Optional<Confirmation> confirmation = context.confirmation(role);
        if (confirmation.isEmpty()
                || !confirmation.get().user().equals(owner.get().user())) {
            return context.issue().createdAt();
        }
        State state = confirmation.get().state();
        return state == State.ACCEPTED || state == State.NOT_ASKED
                ? confirmation.get().since().toEpochMilli()
                : NEVER;
    }
}
