package io.clearowner.jira.ownership;

import java.util.Optional;

/**
 * A reason why a role is unclear. Stateless. A new reason is one implementation and one line in
 * {@link Reasons#IN_ORDER}.
 */
interface Reason {

    /** The code that is indexed, searched for and shown; never changes once released. */
    String code();

    /** The role that the reason can apply to; empty for both. */
    default Optional<Role> role() {
        return Optional.empty();
    }

    /** Whether nobody holds the role who could act, which is more urgent than any doubt about an owner. */
    default boolean nobodyCanAct() {
        return false;
    }

    /** Whether the reason applies; called only for its {@link #role()}, and only if the policy counts it. */
    boolean appliesTo(Role role, AssessmentContext context);
}
