package io.clearowner.jira.store;

import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;

/**
 * A policy as somebody saved it.
 *
 * @param version counts the saves of the scope, from 1
 * @param why what the person wrote about it, empty for nothing
 */
public record StoredPolicy(
        PolicyScope scope, int version, PolicySettings settings, UserKey changedBy, Instant changedAt, String why) {}
