package io.clearowner.jira.assessment.policy;

import io.clearowner.jira.ownership.PolicyScope;

/** Told after a policy came to mean something else, so that what was derived from it is made anew. */
@FunctionalInterface
public interface PolicyListener {

    void policyChanged(PolicyScope scope);
}
