package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] setSorts(OrderBy) on 11.0; [J6]
 * Confidence: high
 */
public class JqlOrderByBuilder {
    public JqlOrderByBuilder setSorts(Collection<SearchSort> newSorts) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#setSorts");
    }

    public JqlOrderByBuilder setSorts(OrderBy existingOrderBy) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#setSorts");
    } // 11: K11

    public Query buildQuery() {
        throw new UnsupportedOperationException("JqlOrderByBuilder#buildQuery");
    } // 11: K11

    public OrderBy buildOrderBy() {
        throw new UnsupportedOperationException("JqlOrderByBuilder#buildOrderBy");
    } // 8-9: M9

    public JqlQueryBuilder endOrderBy() {
        throw new UnsupportedOperationException("JqlOrderByBuilder#endOrderBy");
    }

    public JqlOrderByBuilder clear() {
        throw new UnsupportedOperationException("JqlOrderByBuilder#clear");
    }

    public JqlOrderByBuilder add(String jqlClauseName, SortOrder order, boolean makePrimarySort) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#add");
    }

    public JqlOrderByBuilder add(String jqlClauseName, SortOrder order) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#add");
    }

    public JqlOrderByBuilder add(String jqlClauseName) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#add");
    }

    public JqlOrderByBuilder addSortForFieldName(String fieldName, SortOrder order, boolean makePrimarySort) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#addSortForFieldName");
    }

    public JqlOrderByBuilder priority(SortOrder order) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#priority");
    }

    public JqlOrderByBuilder issueKey(SortOrder order) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#issueKey");
    }

    public JqlOrderByBuilder project(SortOrder order) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#project");
    }

    public JqlOrderByBuilder createdDate(SortOrder order) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#createdDate");
    }

    public JqlOrderByBuilder updatedDate(SortOrder order) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#updatedDate");
    }

    public JqlOrderByBuilder dueDate(SortOrder order) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#dueDate");
    }

    public JqlOrderByBuilder status(SortOrder order) {
        throw new UnsupportedOperationException("JqlOrderByBuilder#status");
    }
}
