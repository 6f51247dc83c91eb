package io.clearowner.jira.store;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import java.time.Instant;
import java.util.Optional;

/**
 * A waiver with its author and reason.
 *
 * @param endedBy who withdrew or replaced it; empty until then, even if the waiver has expired
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
