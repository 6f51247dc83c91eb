package io.clearowner.jira.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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

    /**
     * Updates the row if it exists, else creates it. If another node or thread creates it in between, the unique column
     * rejects ours, and the other row is updated. Do not call inside a transaction: PostgreSQL would have aborted it.
     */
    static <T> T updateOrCreate(Supplier<Optional<T>> update, Supplier<T> create) {
        Optional<T> updated = update.get();
        if (updated.isPresent()) {
            return updated.get();
        }
        try {
            return create.get();
        } catch (RuntimeException e) {
            return update.get().orElseThrow(() -> e);
        }
    }
}
