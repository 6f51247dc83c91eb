package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Optional;

/** Notified of every change of an issue's own owner, before the issue is reassessed. */
public interface OwnerChangeListener {

    /**
     * A change that is made right now.
     *
     * @param issue in its current state
     * @param before the previous owner
     * @param by who made the change; empty if Jira does not say
     */
    void ownerChanged(Issue issue, Role role, Optional<UserKey> before, Optional<UserKey> by);

    /**
     * A change that is learned of later than it was made, and perhaps a second time. It led to the current owner.
     *
     * @param at when the change was made
     */
    default void ownerChanged(Issue issue, Role role, Optional<UserKey> before, Optional<UserKey> by, Instant at) {
        ownerChanged(issue, role, before, by);
    }

    /** Called after the issue was deleted. */
    void deleted(long issueId);
}
