package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Carries its message and cause, as Jira's does. */
public class UpdateException extends JiraException {
    private static final long serialVersionUID = 1L;

    public UpdateException() {}

    public UpdateException(String msg) {
        super(msg);
    }
}
