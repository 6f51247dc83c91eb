package com.atlassian.query.order;

import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high
 */
public interface OrderBy {
    List<SearchSort> getSearchSorts();
}
