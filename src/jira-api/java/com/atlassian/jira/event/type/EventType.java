package com.atlassian.jira.event.type;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high
 */
public class EventType {
    public static final Long ISSUE_CREATED_ID = null; // 11: K11
    public static final Long ISSUE_UPDATED_ID = null; // 11: K11
    public static final Long ISSUE_ASSIGNED_ID = null; // 11: K11
    public static final Long ISSUE_RESOLVED_ID = null; // 8-9: M9
    public static final Long ISSUE_CLOSED_ID = null; // 8-9: M9
    public static final Long ISSUE_COMMENTED_ID = null; // 11: K11
    public static final Long ISSUE_REOPENED_ID = null; // 8-9: M9
    public static final Long ISSUE_DELETED_ID = null; // 8-9: M9 C8
    public static final Long ISSUE_MOVED_ID = null; // 8-9: M9
    public static final Long ISSUE_WORKLOGGED_ID = null; // 11: K11
    public static final Long ISSUE_WORKSTARTED_ID = null; // 8-9: M9
    public static final Long ISSUE_WORKSTOPPED_ID = null; // 8-9: M9
    public static final Long ISSUE_GENERICEVENT_ID = null; // 8-9: I8 C8
    public static final Long ISSUE_COMMENT_EDITED_ID = null; // 11: K11
    public static final Long ISSUE_WORKLOG_UPDATED_ID = null; // 11: K11
    public static final Long ISSUE_WORKLOG_DELETED_ID = null; // 11: K11
    public static final Long ISSUE_COMMENT_DELETED_ID = null; // 8-9: C8

    public Long getId() {
        throw new UnsupportedOperationException("EventType#getId");
    } // 8-9: G8 I8

    public String getName() {
        throw new UnsupportedOperationException("EventType#getName");
    } // 8-9: G8 I8

    public String getDescription() {
        throw new UnsupportedOperationException("EventType#getDescription");
    } // 8-9: I8

    public Long getTemplateId() {
        throw new UnsupportedOperationException("EventType#getTemplateId");
    } // 8-9: I8
}
