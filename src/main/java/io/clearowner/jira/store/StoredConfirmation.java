package io.clearowner.jira.store;

import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/**
 * A confirmation with its background.
 *
 * @param changedBy who caused the state; empty if Jira did not say
 * @param note the owner's note
 * @param previousOwner the owner before this one
 */
public record StoredConfirmation(
        long issueId,
        Role role,
        Confirmation confirmation,
        Optional<UserKey> changedBy,
        Optional<String> note,
        Optional<UserKey> previousOwner) {}
