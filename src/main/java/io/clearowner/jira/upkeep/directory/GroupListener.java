package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.event.api.EventListener;

/** Re-indexes what users own after they join a group. */
public final class GroupListener {

    private final DirectoryChanges changes;

    public GroupListener(DirectoryChanges changes) {
        this.changes = changes;
    }

    @EventListener
    public void onJoined(GroupMembershipsCreatedEvent event) {
        changes.accessChanged(event.getEntityNames());
    }
}
