package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.InvalidPolicy.Fault;
import io.clearowner.jira.ownership.InvalidPolicy.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A whole number within limits. */
final class NumberKind implements SettingKind<Integer> {

    private final String unit;
    private final int min;
    private final int max;

    NumberKind(String unit, int min, int max) {
        this.unit = unit;
        this.min = min;
        this.max = max;
    }

    @Override
    public String id() {
        return "number";
    }

    @Override
    public Plain plain() {
        return Plain.NUMBER;
    }

    @Override
    public Object toPlain(Integer value) {
        return value;
    }

    @Override
    public Integer fromPlain(Object plain) {
        return (Integer) plain;
    }

    @Override
    public Optional<Fault> fault(Integer value) {
        return value >= min && value <= max
                ? Optional.empty()
                : Optional.of(new Fault(
                        Kind.OUT_OF_RANGE, List.of(String.valueOf(value), String.valueOf(min), String.valueOf(max))));
    }

    @Override
    public OptionalInt min() {
        return OptionalInt.of(min);
    }

    @Override
    public OptionalInt max() {
        return OptionalInt.of(max);
    }

    @Override
    public Optional<String> unit() {
        return Optional.of(unit);
    }
}
