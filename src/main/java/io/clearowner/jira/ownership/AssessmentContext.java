package io.clearowner.jira.ownership;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Everything that a reason may use to assess one issue.
 *
 * @param people read only when a result depends on it
 * @param commitments read only when a result depends on it
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

    boolean atLeastDaysAgo(int days, Instant time) {
        return atLeastDaysAgo(days, time.toEpochMilli());
    }

    boolean atLeastDaysAgo(int days, long millis) {
        return now - millis >= TimeUnit.DAYS.toMillis(days);
    }
}
