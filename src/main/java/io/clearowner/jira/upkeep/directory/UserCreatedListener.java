package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.user.UserCreatedEvent;
import com.atlassian.event.api.EventListener;
import java.util.List;

/**
 * Has indexed again what somebody owns who is new: a person who was gone from an external directory and is found there
 * again has the same key, and owns what they owned. For somebody really new that costs two searches.
 */
public final class UserCreatedListener {

    private final DirectoryChanges changes;

    public UserCreatedListener(DirectoryChanges changes) {
        this.changes = changes;
    }

    @EventListener
    public void onUserCreated(UserCreatedEvent event) {
        changes.peopleChanged(List.of(event.getUser().getName()));
    }
}
