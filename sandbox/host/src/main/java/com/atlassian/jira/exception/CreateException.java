package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Carries its message and cause, as Jira's does. */
public class CreateException extends JiraException {
    private static final long serialVersionUID = 1L;

    public CreateException() {}

    public CreateException(String msg) {
        super(msg);
    }
}
