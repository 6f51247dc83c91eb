package com.atlassian.jira;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there (checked, extends Exception directly)
 */
@SuppressWarnings("serial")
public class JiraException extends Exception {
    public JiraException() {}

    public JiraException(String msg) {}

    public JiraException(Throwable e) {}

    public JiraException(String msg, Throwable e) {}
}
