package com.atlassian.jira.notification.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: public plugin UserPickerProjectRole and [G8] implement it; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public interface UserCFNotificationTypeAware {
    Object getValueFromIssue(CustomField customField, Issue issue);
}
