package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/**
 * Where a plan finds the new owner of a role. A new source is one implementation and its line in {@link SourceKind}.
 */
public interface SuccessorSource {

    /** Empty if this source has nobody for the role; the plan then tries its next one. */
    Optional<Successor> successor(Role role, IssueFacts issue);

    /** The person whom the plan itself names; empty if the person depends on the issue. */
    default Optional<UserKey> person() {
        return Optional.empty();
    }
}
