package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/** Notified of every change of an issue's own owner, before the issue is reassessed. */
public interface OwnerChangeListener {

    /**
     * @param issue in its current state
     * @param before the previous owner
     * @param by who made the change; empty if Jira does not say
     */
    void ownerChanged(Issue issue, Role role, Optional<UserKey> before, Optional<UserKey> by);

    /** Called after the issue was deleted. */
    void deleted(long issueId);
}
