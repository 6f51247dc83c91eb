package com.atlassian.jira.issue.index;

import com.atlassian.jira.JiraException;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/index/IndexException.html. */
public class IndexException extends JiraException {
    private static final long serialVersionUID = 1L;

    public IndexException() {}

    public IndexException(String msg) {
        super(msg);
    }

    public IndexException(Exception e) {
        super(e);
    }

    public IndexException(String msg, Exception e) {
        super(msg, e);
    }
}
