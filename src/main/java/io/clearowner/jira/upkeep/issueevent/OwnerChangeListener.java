package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/** Told of every change of an owner that an issue names itself, before the issue is reassessed. */
public interface OwnerChangeListener {

    /**
     * @param issue as it is now
     * @param before who held the role until now
     * @param by who changed it; empty where Jira does not say
     */
    void ownerChanged(Issue issue, Role role, Optional<UserKey> before, Optional<UserKey> by);

    /** Called after the issue was deleted. */
    void deleted(long issueId);
}
