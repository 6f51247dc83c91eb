package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.InvalidPolicy.Fault;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the values of a {@link PolicySetting} look like. A value has two forms: its own type, by which rules use it, and
 * its <i>plain</i> form, in which it is stored and sent: a {@link Boolean}, an {@link Integer}, a code, or a list of
 * codes in a fixed order.
 *
 * @param <T> immutable, with {@code equals}
 */
public interface SettingKind<T> {

    /** The type of the plain form. */
    Plain plain();

    Object toPlain(T value);

    /**
     * @param plain of the type that {@link #plain()} names
     * @throws InvalidPolicy.FaultException for a code that does not exist
     */
    T fromPlain(Object plain);

    /** What is wrong with a value; empty for a valid one. */
    default Optional<Fault> fault(T value) {
        return Optional.empty();
    }

    /** The name in REST, by which a form chooses its control. */
    String id();

    /** Codes to choose from, in the order in which they are shown; empty where there is nothing to choose from. */
    default List<String> choices() {
        return List.of();
    }

    default OptionalInt min() {
        return OptionalInt.empty();
    }

    default OptionalInt max() {
        return OptionalInt.empty();
    }

    /** What a number counts: {@code days} or {@code issues}; empty for what is no number. */
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
