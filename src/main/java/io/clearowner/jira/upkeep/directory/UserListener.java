package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UserUpdatedEvent;
import com.atlassian.crowd.model.user.User;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests a re-index of what a user owns when the account is deactivated, reactivated or deleted. A rename changes
 * nothing, because owners are stored, indexed and assessed by key. Never throws, so that the request that caused the
 * event does not fail.
 */
public final class UserListener {

    private static final Logger log = LoggerFactory.getLogger(UserListener.class);

    private final UserManager users;
    private final Reindexing reindexing;
    private final RecentProblems problems;

    public UserListener(UserManager users, Reindexing reindexing, RecentProblems problems) {
        this.users = users;
        this.reindexing = reindexing;
        this.problems = problems;
    }

    /** Jira has no event for a deactivation: it is an edit of the active flag. */
    @EventListener
    public void onUserUpdated(UserUpdatedEvent event) {
        User user = event.getUser();
        try {
            if (activityMayHaveChanged(event)) {
                ApplicationUser jiraUser = users.getUserByName(user.getName());
                if (jiraUser != null) {
                    reindexing.request(ReindexScope.owner(UserKeys.of(jiraUser)));
                }
            }
        } catch (RuntimeException e) {
            log.error("Cannot request a re-index of the issues of {}", user.getName(), e);
            problems.add("a change of a user", e);
        }
    }

    /**
     * Only edits carry the previous state. Other updates are also published at each login, so of those only the ones
     * with an inactive user are handled.
     */
    private static boolean activityMayHaveChanged(UserUpdatedEvent event) {
        // Unverified on Jira 11: which updates carry the previous state
        return event instanceof UserEditedEvent edited && edited.getOriginalUser() != null
                ? edited.getOriginalUser().isActive() != edited.getUser().isActive()
                : !event.getUser().isActive();
    }

    /**
     * The event has only the name, and the key can no longer be looked up, so everything is re-indexed. Deletions are
     * rare; Jira advises to deactivate users instead.
     */
    @EventListener
    public void onUserDeleted(UserDeletedEvent event) {
        try {
            // Unverified on Jira 11: whether directory synchronization publishes this event or only its plural
            reindexing.request();
        } catch (RuntimeException e) {
            log.error("Cannot request a re-index after {} was deleted", event.getUsername(), e);
            problems.add("the deletion of a user", e);
        }
    }
}
