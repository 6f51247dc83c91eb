package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] injects IssueIndexingService and calls reIndex(Issue, IssueIndexingParams) on 11.0;
 * reIndex(Issue) is the 7.0+ form
 * Confidence: high for reIndex(Issue, IssueIndexingParams); medium for the rest
 */
public interface IssueIndexingService {
    long reIndexAll() throws IndexException;

    void reIndex(Issue issue) throws IndexException;

    void reIndex(Issue issue, IssueIndexingParams issueIndexingParams) throws IndexException; // 11: K11

    long reIndexIssueObjects(Collection<? extends Issue> issueObjects) throws IndexException;

    long reIndexIssueObjects(Collection<? extends Issue> issueObjects, IssueIndexingParams issueIndexingParams)
            throws IndexException;

    void deIndex(Issue issue) throws IndexException;

    boolean isIndexAvailable();
}
