package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.user.UserCreatedEvent;
import com.atlassian.event.api.EventListener;
import java.util.List;

/**
 * Requests a re-index of the issues owned by a newly created user. A user who reappears in an external directory keeps
 * the key, and so the issues. For a really new user this costs two searches.
 */
public final class UserCreatedListener {

    private final DirectoryChanges changes;

    public UserCreatedListener(DirectoryChanges changes) {
        this.changes = changes;
    }

    // Unverified on Jira 11: this event is published for users who reappear in a directory
    @EventListener
    public void onUserCreated(UserCreatedEvent event) {
        changes.peopleChanged(List.of(event.getUser().getName()));
    }
}
