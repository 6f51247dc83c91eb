package io.clearowner.jira.store;

import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;

/**
 * A saved version of a policy.
 *
 * @param version version number within the scope, from 1
 * @param why the user's explanation, empty for none
 */
public record StoredPolicy(
        PolicyScope scope, int version, PolicySettings settings, UserKey changedBy, Instant changedAt, String why) {}
