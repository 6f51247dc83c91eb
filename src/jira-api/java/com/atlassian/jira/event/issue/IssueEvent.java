package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] listeners on 11.0 (getIssue, getUser, getEventTypeId, getChangeLog, getComment, getProject);
 * [J6]
 * Confidence: high for the accessors shown
 */
@SuppressWarnings("rawtypes")
public class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    public static final String SEND_MAIL = "sendMail";

    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {} // 11: K11

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeGroup,
            Map params,
            Long eventTypeId) {} // 11: K11

    public Issue getIssue() {
        throw new UnsupportedOperationException("IssueEvent#getIssue");
    } // 11: K11

    public Project getProject() {
        throw new UnsupportedOperationException("IssueEvent#getProject");
    } // 8-9: M9 C8

    public ApplicationUser getUser() {
        throw new UnsupportedOperationException("IssueEvent#getUser");
    } // 11: K11

    public GenericValue getChangeLog() {
        throw new UnsupportedOperationException("IssueEvent#getChangeLog");
    } // 11: K11

    public Comment getComment() {
        throw new UnsupportedOperationException("IssueEvent#getComment");
    } // 11: K11

    public Worklog getWorklog() {
        throw new UnsupportedOperationException("IssueEvent#getWorklog");
    } // 8-9: M9

    public Long getEventTypeId() {
        throw new UnsupportedOperationException("IssueEvent#getEventTypeId");
    } // 11: K11

    public boolean isSendMail() {
        throw new UnsupportedOperationException("IssueEvent#isSendMail");
    } // 8-9: M9

    public boolean isSubtasksUpdated() {
        throw new UnsupportedOperationException("IssueEvent#isSubtasksUpdated");
    }

    public boolean isRedundant() {
        throw new UnsupportedOperationException("IssueEvent#isRedundant");
    }
}
