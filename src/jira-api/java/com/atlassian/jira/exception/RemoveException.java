package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there (checked)
 */
@SuppressWarnings("serial")
public class RemoveException extends JiraException {
    public RemoveException() {}

    public RemoveException(String msg) {}
}
