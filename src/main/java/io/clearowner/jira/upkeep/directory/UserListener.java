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
 * Hears who comes and goes, and has what they own indexed again. A new name changes nothing: owners are stored, indexed
 * and assessed by key. Never breaks the request that it listens to.
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

    /** Jira has no event of its own for a deactivation: it is an edit of the active flag. */
    @EventListener
    public void onUserUpdated(UserUpdatedEvent event) {
        User user = event.getUser();
        try {
            if (activityMayHaveChanged(event)) {
                ApplicationUser known = users.getUserByName(user.getName());
                if (known != null) {
                    reindexing.request(ReindexScope.owner(UserKeys.of(known)));
                }
            }
        } catch (RuntimeException e) {
            log.error("Cannot have the issues re-indexed that {} owns", user.getName(), e);
            problems.add("a change of a user", e);
        }
    }

    /**
     * Updates other than edits do not say what was before, and some are made at each login: of those only the ones that
     * leave somebody inactive are worth a look.
     */
    private static boolean activityMayHaveChanged(UserUpdatedEvent event) {
        return event instanceof UserEditedEvent edited && edited.getOriginalUser() != null
                ? edited.getOriginalUser().isActive() != edited.getUser().isActive()
                : !event.getUser().isActive();
    }

    /**
     * The event tells a name, and there is no telling any more whose key that was, so everything is reassessed. People
     * are seldom deleted; Jira advises to deactivate them.
     */
    @EventListener
    public void onUserDeleted(UserDeletedEvent event) {
        try {
            reindexing.request();
        } catch (RuntimeException e) {
            log.error("Cannot have the issues re-indexed after {} was deleted", event.getUsername(), e);
            problems.add("the deletion of a user", e);
        }
    }
}
