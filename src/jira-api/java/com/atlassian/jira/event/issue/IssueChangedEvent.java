package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0 (getIssue, getAuthor, getComment, getChangeItems, getSpanningOperation; test builds
 * IssueChangedEventImpl(issue, Optional, changeItems, Optional, Date, boolean, ..))
 * Confidence: high for the members shown
 */
public interface IssueChangedEvent extends IssueRelatedEvent {
    Optional<ApplicationUser> getAuthor();  // 11: K11
    Optional<Comment> getComment();  // 11: K11
    Collection<ChangeItemBean> getChangeItems();  // 11: K11
    Optional<SpanningOperation> getSpanningOperation();  // 11: K11
}
