package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (checked)
 */
public class UpdateException extends JiraException {
    public UpdateException() { }
    public UpdateException(String msg) { }
}
