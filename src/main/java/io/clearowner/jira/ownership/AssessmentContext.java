package io.clearowner.jira.ownership;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One issue before the judge: all that a reason may look at.
 *
 * @param people asked only when an answer depends on it
 * @param commitments asked only when an answer depends on it
 * @param now milliseconds since the epoch
 */
record AssessmentContext(
        IssueFacts issue, Owners owners, Policy policy, People people, Commitments commitments, long now) {

    Optional<EffectiveOwner> owner(Role role) {
        return owners.of(role);
    }

    Optional<Confirmation> confirmation(Role role) {
        return commitments.confirmation(issue.issueId(), role);
    }

    boolean atLeastDaysAgo(int days, Instant then) {
        return atLeastDaysAgo(days, then.toEpochMilli());
    }

    boolean atLeastDaysAgo(int days, long then) {
        return now - then >= Duration.ofDays(days).toMillis();
    }
}
