package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Carries its message and cause, as Jira's does. */
public class RemoveException extends JiraException {
    private static final long serialVersionUID = 1L;

    public RemoveException() {}

    public RemoveException(String msg) {
        super(msg);
    }
}
