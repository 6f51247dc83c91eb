package io.clearowner.sandbox.model.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds who leads a project or a component: the active person who is named most often in its issues. */
record DemoLeads(Predicate<String> active) {

    /**
     * The user key; of equals, the one who is named first. Empty if nobody who is active is named.
     *
     * @param keys null for nobody
     */
    Optional<String> mostFrequent(Stream<String> keys) {
        Map<String, Integer> named = new LinkedHashMap<>();
        keys.filter(key -> key != null && active.test(key)).forEach(key -> named.merge(key, 1, Integer::sum));
        String most = null;
        for (String key : named.keySet()) {
            if (most == null || named.get(key) > named.get(most)) {
                most = key;
            }
        }
        return Optional.ofNullable(most);
    }
}
