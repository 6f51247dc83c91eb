package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.event.api.EventListener;

/**
 * Hears of people whom a directory dropped, as one event for all of them. Where Jira tells of each as well, both are
 * one: names are collected before anything is done.
 */
public final class UsersDeletedListener {

    private final DirectoryChanges changes;

    public UsersDeletedListener(DirectoryChanges changes) {
        this.changes = changes;
    }

    // Unverified on Jira 11: that Jira publishes this event
    @EventListener
    public void onUsersDeleted(UsersDeletedEvent event) {
        changes.peopleChanged(event.getUsernames());
    }
}
