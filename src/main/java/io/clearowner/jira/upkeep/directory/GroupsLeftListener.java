package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.group.GroupMembershipsDeletedEvent;
import com.atlassian.event.api.EventListener;

/**
 * Has indexed again what those own who leave a group, told in one event. Where Jira tells of each as well, both are
 * one: names are collected before anything is done.
 */
public final class GroupsLeftListener {

    private final DirectoryChanges changes;

    public GroupsLeftListener(DirectoryChanges changes) {
        this.changes = changes;
    }

    // Unverified on Jira 11: that Jira publishes this event, and its return type
    @EventListener
    public void onLeft(GroupMembershipsDeletedEvent event) {
        changes.accessChanged(event.getEntityNames());
    }
}
