package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6] (since 5.2)
 * Confidence: medium (final class in 6.3; getUser() typed ApplicationUser since 7.0)
 */
public final class IssuePreDeleteEvent extends AbstractEvent implements IssueRelatedEvent {
    public Issue getIssue() { throw new UnsupportedOperationException("IssuePreDeleteEvent#getIssue"); }
    public ApplicationUser getUser() { throw new UnsupportedOperationException("IssuePreDeleteEvent#getUser"); }
}
