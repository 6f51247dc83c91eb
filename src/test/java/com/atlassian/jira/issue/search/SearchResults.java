package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/** Stand-in for tests: keeps its page, which the signature drops. */
public class SearchResults<T> {

    private final List<T> page;
    private final int total;

    public SearchResults(List<T> page, int total, PagerFilter<T> pager) {
        this.page = List.copyOf(page);
        this.total = total;
    }

    public List<T> getResults() {
        return page;
    }

    public int getTotal() {
        return total;
    }
}
