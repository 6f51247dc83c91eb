package io.clearowner.jira.assessment.policy;

import io.clearowner.jira.ownership.PolicyScope;

/** Told after a policy came to mean something else, so that what was derived from it is made anew. */
@FunctionalInterface
public interface PolicyListener {

    /** Called in the transaction of the save, perhaps more than once; what it writes is stored together with that. */
    void policyChanged(PolicyScope scope);

    /** Called once that is stored. */
    default void committed() {}
}
