package com.atlassian.jira.exception;

/** Carries its message and cause, as Jira's does. */
public class DataAccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataAccessException(String msg) {
        super(msg);
    }

    public DataAccessException(Throwable throwable) {
        super(throwable);
    }

    public DataAccessException(String s, Throwable throwable) {
        super(s, throwable);
    }
}
