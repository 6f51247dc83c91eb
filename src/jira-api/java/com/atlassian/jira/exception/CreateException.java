package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there (checked)
 */
@SuppressWarnings("serial")
public class CreateException extends JiraException {
    public CreateException() {}

    public CreateException(String msg) {}
}
