package com.atlassian.jira.search.issue;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] getHitCount(ApplicationUser, com.atlassian.query.Query, boolean) on 11.0 (caller passes
 * overrideSecurity, null user allowed when true); [UG11]
 * Confidence: high for getHitCount; the other methods could not be seen
 */
public interface IssueDocumentSearchService {
    long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) throws SearchException; // 11: K11
}
