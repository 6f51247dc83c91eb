package io.clearowner.jira.assessment.policy;

import io.clearowner.jira.ownership.PolicyScope;

/** Notified after a policy has changed in a way that affects the assessment. */
@FunctionalInterface
public interface PolicyListener {

    /** Called in the transaction of the save, perhaps more than once. Must do nothing but write rows. */
    void policyChanged(PolicyScope scope);

    /** Called after the commit. */
    default void committed() {}
}
