package io.clearowner.jira.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Row helpers for all stores. */
final class Rows {

    /** Maximum number of rows read for one history, above what is kept for both roles. */
    static final int HISTORY = 200;

    private Rows() {}

    static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    static <T> Optional<T> first(T[] rows) {
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    /** Columns of a new row; unlike {@link Map#of}, the map accepts null. */
    static Map<String, Object> columns() {
        return new HashMap<>();
    }
}
