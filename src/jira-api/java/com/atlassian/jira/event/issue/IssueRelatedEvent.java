package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import java.util.Date;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: high
 */
public interface IssueRelatedEvent {
    Issue getIssue(); // 11: K11

    Date getTime();
}
