package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.event.api.EventListener;

/** Keeps the names of owners up to date, because events about deleted accounts contain only the name. */
public final class UserRenamedListener {

    private final DirectoryChanges changes;

    public UserRenamedListener(DirectoryChanges changes) {
        this.changes = changes;
    }

    // Unverified on Jira 11: this event is published to plugins, after the rename
    @EventListener
    public void onRenamed(UserRenamedEvent event) {
        changes.renamed(event.getUser().getName());
    }
}
