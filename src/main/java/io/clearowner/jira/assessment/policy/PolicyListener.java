package io.clearowner.jira.assessment.policy;

import io.clearowner.jira.ownership.PolicyScope;

/** Notified after a policy has changed in a way that affects the assessment. */
@FunctionalInterface
public interface PolicyListener {

    void policyChanged(PolicyScope scope);
}
