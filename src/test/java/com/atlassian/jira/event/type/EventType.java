package com.atlassian.jira.event.type;

/**
 * Stand-in for tests: the signature has no values. These are the published ones.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/constant-values.html">Constant values</a>
 */
public final class EventType {

    public static final Long ISSUE_CREATED_ID = 1L;
    public static final Long ISSUE_UPDATED_ID = 2L;
    public static final Long ISSUE_ASSIGNED_ID = 3L;
    public static final Long ISSUE_RESOLVED_ID = 4L;
    public static final Long ISSUE_REOPENED_ID = 7L;
    public static final Long ISSUE_DELETED_ID = 8L;
    public static final Long ISSUE_MOVED_ID = 9L;
    public static final Long ISSUE_GENERICEVENT_ID = 13L;

    private EventType() {}
}
