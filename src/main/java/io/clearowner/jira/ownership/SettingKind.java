package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.InvalidPolicy.Fault;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A kind of {@link PolicySetting}. A value has two forms: its own type, which rules use, and its <i>plain</i> form,
 * which is stored and sent: a {@link Boolean}, an {@link Integer}, a code, or a list of codes in a fixed order.
 *
 * @param <T> immutable, with {@code equals}
 */
public interface SettingKind<T> {

    /** The type of the plain form. */
    Plain plain();

    Object toPlain(T value);

    /**
     * Parses a plain form.
     *
     * @param plain of the type that {@link #plain()} names
     * @throws InvalidPolicy.FaultException if a code is unknown
     */
    T fromPlain(Object plain);

    /** What is wrong with a value; empty if it is valid. */
    default Optional<Fault> fault(T value) {
        return Optional.empty();
    }

    /** The name in REST; a form picks its control by it. */
    String id();

    /** The codes to choose from, in display order; empty if the kind has no choices. */
    default List<String> choices() {
        return List.of();
    }

    default OptionalInt min() {
        return OptionalInt.empty();
    }

    default OptionalInt max() {
        return OptionalInt.empty();
    }

    /** What a number counts: {@code days} or {@code issues}; empty if the kind is not a number. */
    default Optional<String> unit() {
        return Optional.empty();
    }

    /** Types of the plain form. */
    enum Plain {
        FLAG,
        NUMBER,
        TEXT,
        TEXTS
    }
}
