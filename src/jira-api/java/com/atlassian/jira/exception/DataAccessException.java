package com.atlassian.jira.exception;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 10.x); high there (unchecked)
 */
@SuppressWarnings("serial")
public class DataAccessException extends RuntimeException {
    public DataAccessException(String msg) {}

    public DataAccessException(Throwable throwable) {} // 8-9: M9

    public DataAccessException(String s, Throwable throwable) {}
}
