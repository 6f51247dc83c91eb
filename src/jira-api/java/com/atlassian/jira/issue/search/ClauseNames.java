package com.atlassian.jira.issue.search;

import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there for getPrimaryName
 */
public class ClauseNames {
    public String getPrimaryName() {
        throw new UnsupportedOperationException("ClauseNames#getPrimaryName");
    }

    public Set<String> getJqlFieldNames() {
        throw new UnsupportedOperationException("ClauseNames#getJqlFieldNames");
    }
}
