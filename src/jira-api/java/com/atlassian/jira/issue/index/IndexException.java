package com.atlassian.jira.issue.index;

import com.atlassian.jira.JiraException;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] catches it on 11.0; [J6]
 * Confidence: high
 */
@SuppressWarnings("serial")
public class IndexException extends JiraException {
    public IndexException() {}

    public IndexException(String msg) {}

    public IndexException(Exception e) {}

    public IndexException(String msg, Exception e) {}
}
