package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.InvalidPolicy.Fault;
import io.clearowner.jira.ownership.InvalidPolicy.FaultException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Any number of several choices. */
final class ChoicesKind<E> implements SettingKind<Set<E>> {

    private final Choices<E> choices;
    private final Function<E, String> code;

    ChoicesKind(Collection<E> all, Function<E, String> code) {
        this.choices = new Choices<>(all, code);
        this.code = code;
    }

    @Override
    public String id() {
        return "choices";
    }

    @Override
    public Plain plain() {
        return Plain.TEXTS;
    }

    @Override
    public Object toPlain(Set<E> values) {
        return choices.codes().stream()
                .filter(known -> values.contains(choices.of(known)))
                .toList();
    }

    @Override
    public Set<E> fromPlain(Object plain) {
        List<String> codes = ((List<?>) plain).stream().map(String.class::cast).toList();
        List<String> unknown = codes.stream()
                .filter(code -> !choices.codes().contains(code))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new FaultException(choices.unknown(String.join(", ", unknown)));
        }
        return codes.stream().map(choices::of).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Fault> fault(Set<E> values) {
        String unknown = values.stream()
                .filter(value -> !choices.contains(value))
                .map(code)
                .sorted()
                .collect(Collectors.joining(", "));
        return unknown.isEmpty() ? Optional.empty() : Optional.of(choices.unknown(unknown));
    }

    @Override
    public List<String> choices() {
        return choices.codes();
    }
}
