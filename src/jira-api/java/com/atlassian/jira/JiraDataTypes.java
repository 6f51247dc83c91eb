package com.atlassian.jira;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] JiraDataTypes.ISSUE on 11.3; [J6]
 * Confidence: high
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = null; // 11: S11
    public static final JiraDataType PROJECT = null;
    public static final JiraDataType VERSION = null; // 8-9: G8
    public static final JiraDataType COMPONENT = null;
    public static final JiraDataType USER = null; // 8-9: G8
    public static final JiraDataType GROUP = null;
    public static final JiraDataType PROJECT_ROLE = null;
    public static final JiraDataType PRIORITY = null;
    public static final JiraDataType RESOLUTION = null;
    public static final JiraDataType ISSUE_TYPE = null;
    public static final JiraDataType STATUS = null;
    public static final JiraDataType STATUS_CATEGORY = null;
    public static final JiraDataType OPTION = null;
    public static final JiraDataType LABEL = null;
    public static final JiraDataType DATE = null; // 8-9: G8
    public static final JiraDataType TEXT = null;
    public static final JiraDataType NUMBER = null;
    public static final JiraDataType DURATION = null;
    public static final JiraDataType URL = null;
    public static final JiraDataType ALL = null; // 8-9: G8
}
