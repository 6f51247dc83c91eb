package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high (checked: extends com.atlassian.jira.JiraException in 6.3)
 */
@SuppressWarnings("serial")
public class SearchException extends JiraException {
    public SearchException() {}

    public SearchException(String msg) {}

    public SearchException(Exception e) {}

    public SearchException(String msg, Exception e) {}
}
