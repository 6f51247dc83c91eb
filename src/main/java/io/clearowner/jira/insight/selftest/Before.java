package io.clearowner.jira.insight.selftest;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.StoredConfirmation;
import java.time.Instant;
import java.util.Optional;

/**
 * A role as it was before the test, to be put back, and what the test made of it.
 *
 * @param owner the issue's own owner
 * @param trial the owner that the test sets; empty if it removes the owner
 * @param since since when the role was unclear
 * @param answer the current confirmation
 * @param at when the test edited the issue
 */
public record Before(
        long issueId,
        Role role,
        Optional<UserKey> owner,
        Optional<UserKey> trial,
        Optional<Instant> since,
        Optional<StoredConfirmation> answer,
        Instant at) {}
