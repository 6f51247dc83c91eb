package io.clearowner.jira.store;

import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whom our rows or the owner fields name.
 *
 * @param missingSince since when there is no such account; empty while there is one
 */
public record StoredPerson(UserKey key, Optional<Instant> missingSince) {}
