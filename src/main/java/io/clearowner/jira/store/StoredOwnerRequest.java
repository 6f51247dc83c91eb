package io.clearowner.jira.store;

import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;

/**
 * A request for an owner.
 *
 * @param by the requester
 * @param of the user who was asked to decide
 */
public record StoredOwnerRequest(UserKey by, UserKey of, Instant at) {}
