package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/search/SearchResults.html. */
public class SearchResults<T> {
    private final List<T> results;
    private final int start;
    private final int max;
    private final int total;

    /** Takes the filter's page out of all the results. */
    public SearchResults(List<T> results, PagerFilter<T> pagerFilter) {
        this(page(results, pagerFilter), results.size(), pagerFilter);
    }

    /** Takes results that are the page already. */
    public SearchResults(List<T> resultsInPage, int totalCount, PagerFilter<T> pagerFilter) {
        this.results = List.copyOf(resultsInPage);
        this.total = totalCount;
        this.start = Math.max(0, pagerFilter.getStart());
        this.max = pagerFilter.getMax();
    }

    private static <T> List<T> page(List<T> all, PagerFilter<T> pager) {
        int from = Math.min(Math.max(0, pager.getStart()), all.size());
        int to = pager.getMax() < 0 ? all.size() : Math.min(from + pager.getMax(), all.size());
        return all.subList(from, to);
    }

    public List<T> getResults() {
        return results;
    }

    public int getStart() {
        return start;
    }

    public int getEnd() {
        return Math.min(start + results.size(), total);
    }

    public int getTotal() {
        return total;
    }

    public int getNextStart() {
        return start + Math.max(0, max);
    }

    public int getPreviousStart() {
        return Math.max(0, start - Math.max(0, max));
    }
}
