package io.clearowner.sandbox.search.jql;

import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SearchSort;
import java.util.List;
import java.util.stream.Collectors;

/** The ORDER BY of a query; none when it is empty. */
public record Sorts(List<SearchSort> sorts) implements OrderBy {
    public static final Sorts NONE = new Sorts(List.of());

    public Sorts {
        sorts = List.copyOf(sorts);
    }

    @Override
    public List<SearchSort> getSearchSorts() {
        return sorts;
    }

    @Override
    public String toString() {
        return sorts.isEmpty()
                ? ""
                : sorts.stream().map(SearchSort::toString).collect(Collectors.joining(", ", "order by ", ""));
    }
}
