package io.clearowner.jira.store;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import java.time.Instant;
import java.util.Optional;

/**
 * A waiver with who gave it and why.
 *
 * @param endedBy who took it back or gave another in its place; empty while nobody did, even when it has expired
 */
public record StoredWaiver(
        long issueId,
        Role role,
        Waiver waiver,
        String reason,
        UserKey givenBy,
        Instant givenAt,
        Optional<UserKey> endedBy,
        Optional<Instant> endedAt) {}
