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
 * Something happened to an issue
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/event/issue/IssueEvent.html).
 */
public class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    public static final String SEND_MAIL = "sendMail";

    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final Worklog worklog;
    private final GenericValue changeGroup;
    private final Long eventTypeId;

    public IssueEvent(Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        this(issue, user, null, null, null, params, eventTypeId);
    }

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeGroup,
            Map<String, Object> params,
            Long eventTypeId) {
        if (params != null) {
            getParams().putAll(params);
        }
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.worklog = worklog;
        this.changeGroup = changeGroup;
        this.eventTypeId = eventTypeId;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public GenericValue getChangeLog() {
        return changeGroup;
    }

    public Comment getComment() {
        return comment;
    }

    public Worklog getWorklog() {
        return worklog;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return !Boolean.FALSE.equals(getParams().get(SEND_MAIL));
    }

    public boolean isSubtasksUpdated() {
        return Boolean.TRUE.equals(getParams().get("subtasksUpdated"));
    }

    public boolean isRedundant() {
        throw new UnsupportedOperationException("IssueEvent#isRedundant");
    }

    @Override
    public String toString() {
        return "IssueEvent " + eventTypeId + " of " + issue;
    }
}
