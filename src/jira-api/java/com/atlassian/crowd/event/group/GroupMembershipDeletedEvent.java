package com.atlassian.crowd.event.group;

import com.atlassian.crowd.event.DirectoryEvent;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: named as current on
 * https://docs.atlassian.com/atlassian-crowd/4.3.0/com/atlassian/crowd/model/membership/class-use/MembershipType.html;
 * a public Jira plugin that listens to it and calls both members (customapproval, CustomApprovalIssueEventListener)
 * Confidence: high for Crowd 4; medium that Jira 11 publishes it to plugins
 */
public class GroupMembershipDeletedEvent extends DirectoryEvent {
    public String getEntityName() {
        throw new UnsupportedOperationException("GroupMembershipDeletedEvent#getEntityName");
    }

    public String getGroupName() {
        throw new UnsupportedOperationException("GroupMembershipDeletedEvent#getGroupName");
    }
}
