package io.clearowner.jira.ownership;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** One of several choices. */
final class ChoiceKind<E> implements SettingKind<E> {

    private final Choices<E> choices;
    private final Function<E, String> code;

    ChoiceKind(Collection<E> all, Function<E, String> code) {
        this.choices = new Choices<>(all, code);
        this.code = code;
    }

    @Override
    public String id() {
        return "choice";
    }

    @Override
    public Plain plain() {
        return Plain.TEXT;
    }

    @Override
    public Object toPlain(E value) {
        return code.apply(value);
    }

    @Override
    public E fromPlain(Object plain) {
        return choices.of((String) plain);
    }

    @Override
    public List<String> choices() {
        return choices.codes();
    }
}
