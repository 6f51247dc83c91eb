package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.group.GroupMembershipDeletedEvent;
import com.atlassian.event.api.EventListener;
import java.util.List;

/** Re-indexes what a user owns after the user leaves a group, for Jira versions that publish one event per user. */
public final class GroupLeftListener {

    private final DirectoryChanges changes;

    public GroupLeftListener(DirectoryChanges changes) {
        this.changes = changes;
    }

    // Unverified on Jira 11: whether Crowd still publishes this event or only its plural
    @EventListener
    public void onLeft(GroupMembershipDeletedEvent event) {
        changes.accessChanged(List.of(event.getEntityName()));
    }
}
