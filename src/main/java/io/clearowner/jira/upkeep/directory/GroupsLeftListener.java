package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.group.GroupMembershipsDeletedEvent;
import com.atlassian.event.api.EventListener;

/**
 * Re-indexes what users own after they leave a group, for Jira versions that publish one event for many users. If Jira
 * publishes both kinds of events, they become one request.
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
