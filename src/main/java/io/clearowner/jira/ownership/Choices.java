package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.InvalidPolicy.Fault;
import io.clearowner.jira.ownership.InvalidPolicy.FaultException;
import io.clearowner.jira.ownership.InvalidPolicy.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The choices of a setting, by code. */
final class Choices<E> {

    private final Map<String, E> byCode = new LinkedHashMap<>();

    /** @param all in display order */
    Choices(Collection<E> all, Function<E, String> code) {
        all.forEach(choice -> byCode.put(code.apply(choice), choice));
    }

    List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    boolean contains(E value) {
        return byCode.containsValue(value);
    }

    /** @throws FaultException if there is no such choice */
    E of(String code) {
        E value = byCode.get(code);
        if (value == null) {
            throw new FaultException(unknown(code));
        }
        return value;
    }

    Fault unknown(String codes) {
        return new Fault(Kind.UNKNOWN_CHOICE, List.of(codes, String.join(", ", codes())));
    }
}
