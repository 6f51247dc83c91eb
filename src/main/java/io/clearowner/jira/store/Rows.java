package io.clearowner.jira.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What all stores do with rows. */
final class Rows {

    private Rows() {}

    static <T> Optional<T> first(T[] rows) {
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    /** A map for a row to create that, unlike {@link Map#of}, takes null. */
    static Map<String, Object> columns() {
        return new HashMap<>();
    }
}
