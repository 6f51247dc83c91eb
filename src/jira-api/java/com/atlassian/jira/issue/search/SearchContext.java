package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there (type; only passed through)
 */
public interface SearchContext {
    List<Long> getProjectIds();

    List<String> getIssueTypeIds();
}
