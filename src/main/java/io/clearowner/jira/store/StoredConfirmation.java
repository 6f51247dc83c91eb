package io.clearowner.jira.store;

import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/**
 * A confirmation with who brought its state about.
 *
 * @param changedBy empty where Jira did not say who
 * @param note what the owner said with it
 * @param previousOwner who held the role before this owner
 */
public record StoredConfirmation(
        long issueId,
        Role role,
        Confirmation confirmation,
        Optional<UserKey> changedBy,
        Optional<String> note,
        Optional<UserKey> previousOwner) {}
