package com.atlassian.crowd.event.group;

import com.atlassian.crowd.event.DirectoryEvent;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source:
 * https://docs.atlassian.com/atlassian-crowd/7.1.0/com/atlassian/crowd/event/group/GroupMembershipsDeletedEvent.html
 * (the members; the return type is that of the same member of GroupMembershipsCreatedEvent)
 * Confidence: high for Crowd 7; medium for the return type and that Jira 11 publishes it to plugins
 */
public class GroupMembershipsDeletedEvent extends DirectoryEvent {
    public Collection<String> getEntityNames() {
        throw new UnsupportedOperationException("GroupMembershipsDeletedEvent#getEntityNames");
    }

    public String getGroupName() {
        throw new UnsupportedOperationException("GroupMembershipsDeletedEvent#getGroupName");
    }
}
