package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/** What a plan does about one role of one issue. */
public sealed interface Decision {

    /** The condition does not hold for the role. */
    record NotConcerned() implements Decision {}

    /** The role has the owner that the plan would give it. */
    record Already() implements Decision {}

    /**
     * The owner changes.
     *
     * @param from the issue's own owner before; empty for none
     * @param to the new one; empty to remove the owner
     */
    record Change(Optional<UserKey> from, Optional<UserKey> to) implements Decision {}

    /** The condition holds, but the role cannot be given to anybody. */
    record Skip(SkipReason reason) implements Decision {}
}
