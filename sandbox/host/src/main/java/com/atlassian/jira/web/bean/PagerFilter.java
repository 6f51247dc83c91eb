package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/web/bean/PagerFilter.html. */
public class PagerFilter<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int UNLIMITED = -1;
    private static final int DEFAULT_MAX = 20;

    private int start;
    private int max;

    public PagerFilter() {
        this(DEFAULT_MAX);
    }

    public PagerFilter(PagerFilter<T> old) {
        this(old.start, old.max);
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static <T> PagerFilter<T> getUnlimitedFilter() {
        return new PagerFilter<>(0, UNLIMITED);
    }

    /** The page of {@code max} results that contains the one at {@code index}. */
    public static <T> PagerFilter<T> newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max <= 0 ? 0 : index - index % max, max);
    }

    public int getMax() {
        return max;
    }

    public void setMax(int max) {
        this.max = max;
    }

    public int getPageSize() {
        return max;
    }

    public int getStart() {
        return start;
    }

    public void setStart(int start) {
        this.start = start;
    }

    public int getEnd() {
        return Math.max(start + max, max);
    }
}
