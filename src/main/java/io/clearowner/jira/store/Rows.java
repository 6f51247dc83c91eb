package io.clearowner.jira.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Row helpers for all stores. */
final class Rows {

    private Rows() {}

    static <T> Optional<T> first(T[] rows) {
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    /** Columns of a new row; unlike {@link Map#of}, the map accepts null. */
    static Map<String, Object> columns() {
        return new HashMap<>();
    }
}
