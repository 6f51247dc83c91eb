package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

/**
 * See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/search/SearchException.html.
 */
public class SearchException extends JiraException {
    private static final long serialVersionUID = 1L;

    public SearchException() {}

    public SearchException(String msg) {
        super(msg);
    }

    public SearchException(Exception e) {
        super(e);
    }

    public SearchException(String msg, Exception e) {
        super(msg, e);
    }
}
