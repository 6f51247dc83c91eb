package io.clearowner.jira.store;

import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;

/**
 * A policy as somebody saved it.
 *
 * @param version counts the saves of the scope, from 1
 */
public record StoredPolicy(PolicyScope scope, int version, PolicySettings settings, UserKey changedBy,
        Instant changedAt) {
}
