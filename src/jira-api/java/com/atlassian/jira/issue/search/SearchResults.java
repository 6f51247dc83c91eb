package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] return type SearchResults&lt;Issue&gt; on 11.1; [L8] (8.0: generic SearchResults&lt;T&gt;,
 * getIssues renamed to getResults); [G8]
 * Confidence: high for getResults and getTotal; medium for the paging accessors and constructors
 */
public class SearchResults<T> {
    public SearchResults(List<T> results, PagerFilter<T> pagerFilter) {}

    public SearchResults(List<T> resultsInPage, int totalCount, PagerFilter<T> pagerFilter) {}

    public List<T> getResults() {
        throw new UnsupportedOperationException("SearchResults#getResults");
    } // 8-9: M9 G8 I8 C8

    public int getStart() {
        throw new UnsupportedOperationException("SearchResults#getStart");
    }

    public int getEnd() {
        throw new UnsupportedOperationException("SearchResults#getEnd");
    }

    public int getTotal() {
        throw new UnsupportedOperationException("SearchResults#getTotal");
    } // 8-9: M9 G8

    public int getNextStart() {
        throw new UnsupportedOperationException("SearchResults#getNextStart");
    }

    public int getPreviousStart() {
        throw new UnsupportedOperationException("SearchResults#getPreviousStart");
    }
}
