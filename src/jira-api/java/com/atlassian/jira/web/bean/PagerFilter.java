package com.atlassian.jira.web.bean;

import java.io.Serializable;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [L12] (getUnlimitedFilter removed in Jira 12, so present in 11); [G8], [I8], [C8] use it; [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
@SuppressWarnings("serial")
public class PagerFilter<T> implements Serializable {
    public PagerFilter() {}

    public PagerFilter(PagerFilter<T> old) {}

    public PagerFilter(int max) {} // 8-9: G8

    public PagerFilter(int start, int max) {} // 8-9: M9

    public static <T> PagerFilter<T> getUnlimitedFilter() {
        throw new UnsupportedOperationException("PagerFilter#getUnlimitedFilter");
    } // 8-9: I8 C8

    public static <T> PagerFilter<T> newPageAlignedFilter(int index, int max) {
        throw new UnsupportedOperationException("PagerFilter#newPageAlignedFilter");
    } // 8-9: M9 G8

    public int getMax() {
        throw new UnsupportedOperationException("PagerFilter#getMax");
    }

    public void setMax(int max) {
        throw new UnsupportedOperationException("PagerFilter#setMax");
    }

    public int getPageSize() {
        throw new UnsupportedOperationException("PagerFilter#getPageSize");
    }

    public int getStart() {
        throw new UnsupportedOperationException("PagerFilter#getStart");
    }

    public void setStart(int start) {
        throw new UnsupportedOperationException("PagerFilter#setStart");
    }

    public int getEnd() {
        throw new UnsupportedOperationException("PagerFilter#getEnd");
    }
}
