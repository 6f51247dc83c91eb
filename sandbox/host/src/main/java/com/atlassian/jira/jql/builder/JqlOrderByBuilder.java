package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import io.clearowner.sandbox.search.jql.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/builder/JqlOrderByBuilder.html.
 */
public class JqlOrderByBuilder {
    private final JqlQueryBuilder parent;
    private final List<SearchSort> sorts = new ArrayList<>();

    JqlOrderByBuilder(JqlQueryBuilder parent) {
        this.parent = parent;
    }

    public JqlOrderByBuilder setSorts(Collection<SearchSort> newSorts) {
        List<SearchSort> copy = List.copyOf(newSorts);
        sorts.clear();
        sorts.addAll(copy);
        return this;
    }

    public JqlOrderByBuilder setSorts(OrderBy existingOrderBy) {
        return setSorts(existingOrderBy == null ? List.of() : existingOrderBy.getSearchSorts());
    }

    public Query buildQuery() {
        return parent == null ? new QueryImpl(null, buildOrderBy(), null) : parent.buildQuery();
    }

    public OrderBy buildOrderBy() {
        return sorts.isEmpty() ? Sorts.NONE : new Sorts(sorts);
    }

    /** Null when the builder was not made by a {@link JqlQueryBuilder}. */
    public JqlQueryBuilder endOrderBy() {
        return parent;
    }

    public JqlOrderByBuilder clear() {
        sorts.clear();
        return this;
    }

    public JqlOrderByBuilder add(String jqlClauseName, SortOrder order, boolean makePrimarySort) {
        if (jqlClauseName == null || jqlClauseName.isBlank()) {
            throw new IllegalArgumentException("jqlClauseName should not be blank");
        }
        sorts.add(makePrimarySort ? 0 : sorts.size(), new SearchSort(jqlClauseName, order));
        return this;
    }

    public JqlOrderByBuilder add(String jqlClauseName, SortOrder order) {
        return add(jqlClauseName, order, false);
    }

    public JqlOrderByBuilder add(String jqlClauseName) {
        return add(jqlClauseName, null, false);
    }

    public JqlOrderByBuilder addSortForFieldName(String fieldName, SortOrder order, boolean makePrimarySort) {
        return add(fieldName, order, makePrimarySort);
    }

    public JqlOrderByBuilder priority(SortOrder order) {
        return add("priority", order);
    }

    public JqlOrderByBuilder issueKey(SortOrder order) {
        return add("key", order);
    }

    public JqlOrderByBuilder project(SortOrder order) {
        return add("project", order);
    }

    public JqlOrderByBuilder createdDate(SortOrder order) {
        return add("created", order);
    }

    public JqlOrderByBuilder updatedDate(SortOrder order) {
        return add("updated", order);
    }

    public JqlOrderByBuilder dueDate(SortOrder order) {
        return add("due", order);
    }

    public JqlOrderByBuilder status(SortOrder order) {
        return add("status", order);
    }
}
