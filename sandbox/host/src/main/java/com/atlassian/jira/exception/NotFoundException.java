package com.atlassian.jira.exception;

/** Carries its message and cause, as Jira's does. */
public class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String msg) {
        super(msg);
    }
}
