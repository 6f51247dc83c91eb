package com.atlassian.jira.issue;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] on 11
 * Confidence: high; compile-time constants, inlined
 */
public class IssueFieldConstants {
    public static final String SUMMARY = "summary"; // 8-9: M9
    public static final String DESCRIPTION = "description"; // 11: S11
    public static final String ASSIGNEE = "assignee"; // 8-9: M9 G8
    public static final String REPORTER = "reporter"; // 8-9: M9 G8
    public static final String STATUS = "status"; // 8-9: M9
    public static final String RESOLUTION = "resolution"; // 8-9: M9
    public static final String PRIORITY = "priority"; // 8-9: M9
    public static final String ISSUE_TYPE = "issuetype"; // 8-9: C8
    public static final String PROJECT = "project"; // 11: K11
    public static final String LABELS = "labels"; // 8-9: M9
    public static final String COMPONENTS = "components"; // 8-9: M9
}
