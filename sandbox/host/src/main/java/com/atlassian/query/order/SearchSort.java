package com.atlassian.query.order;

import java.io.Serializable;
import java.util.Objects;

/**
 * One field of an ORDER BY; without an order the field's own applies. See
 * https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/order/SearchSort.html.
 */
public class SearchSort implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final SortOrder order;

    public SearchSort(String field) {
        this(field, null);
    }

    public SearchSort(String field, SortOrder order) {
        this.field = Objects.requireNonNull(field, "field");
        this.order = order;
    }

    public SearchSort(SearchSort copy) {
        this(copy.field, copy.order);
    }

    public String getOrder() {
        return order == null ? null : order.name();
    }

    public SortOrder getSortOrder() {
        return order;
    }

    public String getField() {
        return field;
    }

    public boolean isReverse() {
        return order == SortOrder.DESC;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchSort that && field.equals(that.field) && order == that.order;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, order);
    }

    @Override
    public String toString() {
        return order == null ? field : field + " " + order;
    }
}
