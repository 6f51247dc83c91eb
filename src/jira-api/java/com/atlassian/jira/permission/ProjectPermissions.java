package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] BROWSE_PROJECTS, EDIT_ISSUES; [W11] MANAGE_WATCHERS; [S11] ADMINISTER_PROJECTS; [J6]
 * Confidence: high
 */
public class ProjectPermissions {
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = null; // 11: S11 K11
    public static final ProjectPermissionKey BROWSE_PROJECTS = null; // 11: S11 K11
    public static final ProjectPermissionKey CREATE_ISSUES = null; // 8-9: M9
    public static final ProjectPermissionKey EDIT_ISSUES = null; // 11: S11 K11
    public static final ProjectPermissionKey TRANSITION_ISSUES = null;
    public static final ProjectPermissionKey SCHEDULE_ISSUES = null;
    public static final ProjectPermissionKey MOVE_ISSUES = null;
    public static final ProjectPermissionKey ASSIGN_ISSUES = null;
    public static final ProjectPermissionKey ASSIGNABLE_USER = null;
    public static final ProjectPermissionKey RESOLVE_ISSUES = null;
    public static final ProjectPermissionKey CLOSE_ISSUES = null;
    public static final ProjectPermissionKey MODIFY_REPORTER = null;
    public static final ProjectPermissionKey DELETE_ISSUES = null;
    public static final ProjectPermissionKey LINK_ISSUES = null; // 8-9: C8
    public static final ProjectPermissionKey SET_ISSUE_SECURITY = null;
    public static final ProjectPermissionKey VIEW_VOTERS_AND_WATCHERS = null;
    public static final ProjectPermissionKey MANAGE_WATCHERS = null; // 10: W10
    public static final ProjectPermissionKey ADD_COMMENTS = null; // 8-9: M9
    public static final ProjectPermissionKey WORK_ON_ISSUES = null;
    public static final ProjectPermissionKey VIEW_DEV_TOOLS = null;
    public static final ProjectPermissionKey VIEW_READONLY_WORKFLOW = null;
    public static final ProjectPermissionKey EDIT_ALL_COMMENTS = null;
    public static final ProjectPermissionKey EDIT_OWN_COMMENTS = null;
    public static final ProjectPermissionKey DELETE_ALL_COMMENTS = null;
    public static final ProjectPermissionKey DELETE_OWN_COMMENTS = null;
    public static final ProjectPermissionKey CREATE_ATTACHMENTS = null; // 10: O10
    public static final ProjectPermissionKey DELETE_ALL_ATTACHMENTS = null;
    public static final ProjectPermissionKey DELETE_OWN_ATTACHMENTS = null;
    public static final ProjectPermissionKey EDIT_OWN_WORKLOGS = null;
    public static final ProjectPermissionKey EDIT_ALL_WORKLOGS = null;
    public static final ProjectPermissionKey DELETE_OWN_WORKLOGS = null;
    public static final ProjectPermissionKey DELETE_ALL_WORKLOGS = null;
}
