package io.clearowner.jira.action.confirmation;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/** Decides whether a new owner is asked to confirm, where more than the policy has a say. */
@FunctionalInterface
public interface AskingRule {

    /** Whether the owner is asked. */
    enum Asks {
        AS_POLICY_SAYS,
        YES,
        NO,
        /** The answer is restored by whoever changed the owner, so nothing is written. */
        RESTORED
    }

    /**
     * @param owner the new one; empty for none
     * @param by who made the change; empty if Jira does not say
     */
    Asks of(long issueId, Role role, Optional<UserKey> owner, Optional<UserKey> by);
}
