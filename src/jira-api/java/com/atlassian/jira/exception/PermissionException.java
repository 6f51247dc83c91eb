package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (checked)
 */
public class PermissionException extends JiraException {
    public PermissionException() { }  // 8-9: M9
    public PermissionException(String msg) { }  // 8-9: M9
}
