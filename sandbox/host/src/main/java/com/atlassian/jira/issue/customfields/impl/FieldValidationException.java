package com.atlassian.jira.issue.customfields.impl;

/** Carries its message and cause, as Jira's does. */
public class FieldValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FieldValidationException(String message) {
        super(message);
    }
}
