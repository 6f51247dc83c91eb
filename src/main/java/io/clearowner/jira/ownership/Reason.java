package io.clearowner.jira.ownership;

/**
 * Why a role may be unclear. Stateless: a new reason is one implementation and one line in {@link Reasons#IN_ORDER}.
 */
interface Reason {

    /** The code that is indexed, searched for and shown; never changed once released. */
    String code();

    /** Whether the reason applies; asked only when the policy has the reason on. */
    boolean appliesTo(Role role, AssessmentContext context);
}
