package io.clearowner.jira.store;

import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;

/**
 * A saved policy.
 *
 * @param version counts the saves, from 1
 */
public record StoredPolicy(Policy policy, int version, UserKey changedBy, Instant changedAt) {
}
