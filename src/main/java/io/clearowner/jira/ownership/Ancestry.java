package io.clearowner.jira.ownership;

/** Walks up from a sub-task. */
final class Ancestry {

    /** Limits every loop: Jira nests sub-tasks one level deep, but broken data may contain a cycle. */
    static final int MAX_DEPTH = 8;

    private Ancestry() {}

    /** Null for none. */
    static IssueFacts parent(IssueFacts issue) {
        return issue.subTask() ? issue.parent().orElse(null) : null;
    }

    /** Like {@link #parent}; null if the policy does not look at parents. */
    static IssueFacts parent(Role role, IssueFacts issue, Policy policy) {
        return policy.inherits(role, Provenance.PARENT) ? parent(issue) : null;
    }
}
