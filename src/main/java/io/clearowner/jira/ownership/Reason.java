package io.clearowner.jira.ownership;

import java.util.Optional;

/**
 * Why a role may be unclear. Stateless: a new reason is one implementation and one line in {@link Reasons#IN_ORDER}.
 */
interface Reason {

    /** The code that is indexed, searched for and shown; never changed once released. */
    String code();

    /** The role that the reason can apply to; empty for both. */
    default Optional<Role> role() {
        return Optional.empty();
    }

    /** Whether nobody holds the role who could act, which is more urgent than any doubt about an owner. */
    default boolean nobodyCanAct() {
        return false;
    }

    /** Whether the reason applies; asked only for its {@link #role()}, and when the policy has the reason on. */
    boolean appliesTo(Role role, AssessmentContext context);
}
