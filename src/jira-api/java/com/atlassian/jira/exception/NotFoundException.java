package com.atlassian.jira.exception;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium
 */
public class NotFoundException extends RuntimeException {
    public NotFoundException(String msg) { }  // 8-9: M9
}
