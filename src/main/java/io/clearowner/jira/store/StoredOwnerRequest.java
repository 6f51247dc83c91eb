package io.clearowner.jira.store;

import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;

/**
 * Somebody asked for an owner.
 *
 * @param by who asked
 * @param of who was asked to decide
 */
public record StoredOwnerRequest(UserKey by, UserKey of, Instant at) {}
