package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.user.UserCreatedEvent;
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
 * Requests a re-index of the issues owned by a newly created user. A user who reappears in an external directory keeps
 * the key, and so the issues. For a really new user this costs two searches.
 */
public final class UserCreatedListener {

    private static final Logger log = LoggerFactory.getLogger(UserCreatedListener.class);

    private final UserManager users;
    private final Reindexing reindexing;
    private final RecentProblems problems;

    public UserCreatedListener(UserManager users, Reindexing reindexing, RecentProblems problems) {
        this.users = users;
        this.reindexing = reindexing;
        this.problems = problems;
    }

    // Unverified on Jira 11: this event is published for users who reappear in a directory
    @EventListener
    public void onUserCreated(UserCreatedEvent event) {
        try {
            ApplicationUser user = users.getUserByName(event.getUser().getName());
            if (user != null) {
                reindexing.request(ReindexScope.owner(UserKeys.of(user)));
            }
        } catch (RuntimeException e) {
            log.error("Cannot request a re-index of a new user's issues", e);
            problems.add("the creation of a user", e);
        }
    }
}
