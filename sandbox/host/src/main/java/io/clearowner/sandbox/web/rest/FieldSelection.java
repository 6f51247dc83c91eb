package io.clearowner.sandbox.web.rest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@code fields} parameter: names, {@code *all} or {@code *navigable}, and {@code -name} to leave one out. */
record FieldSelection(Set<String> wanted, Set<String> unwanted) {

    static FieldSelection of(String names, String otherwise) {
        return of(names == null || names.isBlank() ? List.of(otherwise) : List.of(names.split(",")));
    }

    static FieldSelection of(List<String> names) {
        Set<String> wanted = new LinkedHashSet<>();
        Set<String> unwanted = new LinkedHashSet<>();
        for (String name : names) {
            String trimmed = name.trim();
            if (trimmed.startsWith("-")) {
                unwanted.add(trimmed.substring(1));
            } else {
                wanted.add(trimmed);
            }
        }
        return new FieldSelection(wanted, unwanted);
    }

    Map<String, Object> apply(Map<?, ?> fields) {
        boolean all = wanted.isEmpty() || wanted.contains("*all") || wanted.contains("*navigable");
        Map<String, Object> chosen = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if ((all || wanted.contains((String) name)) && !unwanted.contains((String) name)) {
                chosen.put((String) name, value);
            }
        });
        return chosen;
    }
}
