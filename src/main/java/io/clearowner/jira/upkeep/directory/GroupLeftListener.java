package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.group.GroupMembershipDeletedEvent;
import com.atlassian.event.api.EventListener;
import java.util.List;

/** Has indexed again what somebody owns who leaves a group, as older versions of Jira tell it: one by one. */
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
