package com.atlassian.crowd.event.group;

import com.atlassian.crowd.event.DirectoryEvent;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source:
 * https://docs.atlassian.com/atlassian-crowd/7.1.0/com/atlassian/crowd/event/group/GroupMembershipsCreatedEvent.html
 * (the return types: the same page of 4.3.0); a public Jira plugin that listens to it and calls both members
 * (customapproval, CustomApprovalIssueEventListener)
 * Confidence: high for Crowd 7; medium that Jira 11 publishes it to plugins
 */
public class GroupMembershipsCreatedEvent extends DirectoryEvent {
    public Collection<String> getEntityNames() {
        throw new UnsupportedOperationException("GroupMembershipsCreatedEvent#getEntityNames");
    }

    public String getGroupName() {
        throw new UnsupportedOperationException("GroupMembershipsCreatedEvent#getGroupName");
    }
}
