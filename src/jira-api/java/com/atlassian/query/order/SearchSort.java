package com.atlassian.query.order;

import java.io.Serializable;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there for the two constructors and accessors
 * shown
 */
@SuppressWarnings("serial")
public class SearchSort implements Serializable {
    public SearchSort(String field) {}

    public SearchSort(String field, SortOrder order) {}

    public SearchSort(SearchSort copy) {}

    public String getOrder() {
        throw new UnsupportedOperationException("SearchSort#getOrder");
    }

    public SortOrder getSortOrder() {
        throw new UnsupportedOperationException("SearchSort#getSortOrder");
    }

    public String getField() {
        throw new UnsupportedOperationException("SearchSort#getField");
    }

    public boolean isReverse() {
        throw new UnsupportedOperationException("SearchSort#isReverse");
    }
}
