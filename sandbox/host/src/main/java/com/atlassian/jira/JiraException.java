package com.atlassian.jira;

/** Carries its message and cause, as Jira's does. */
public class JiraException extends Exception {
    private static final long serialVersionUID = 1L;

    public JiraException() {}

    public JiraException(String msg) {
        super(msg);
    }

    public JiraException(Throwable e) {
        super(e);
    }

    public JiraException(String msg, Throwable e) {
        super(msg, e);
    }
}
