package io.clearowner.jira.store;

import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A person in our rows or in an owner field.
 *
 * @param missingSince since when the account is missing; empty if it exists
 */
public record StoredPerson(UserKey key, Optional<Instant> missingSince) {}
