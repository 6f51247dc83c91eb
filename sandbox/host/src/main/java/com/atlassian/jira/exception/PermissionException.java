package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Carries its message and cause, as Jira's does. */
public class PermissionException extends JiraException {
    private static final long serialVersionUID = 1L;

    public PermissionException() {}

    public PermissionException(String msg) {
        super(msg);
    }
}
