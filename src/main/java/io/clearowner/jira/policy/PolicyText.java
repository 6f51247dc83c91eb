package io.clearowner.jira.policy;

import io.clearowner.jira.ownership.Policy;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A policy as one line of text. Jira's caches outlive an update of the plugin, so they may hold JDK types only.
 */
final class PolicyText {

    private static final String ALL_STANDARD_TYPES = "*";

    private PolicyText() {
    }

    static String write(Policy policy) {
        return String.join(",", new TreeSet<>(policy.reasons()))
                + "|" + policy.judgesResolved()
                + "|" + policy.issueTypeIds().map(ids -> String.join(",", new TreeSet<>(ids)))
                        .orElse(ALL_STANDARD_TYPES);
    }

    static Policy read(String text) {
        String[] parts = text.split("\\|", -1);
        Set<String> reasons = parts[0].isEmpty() ? Set.of() : Set.of(parts[0].split(","));
        Optional<Set<String>> types =
                ALL_STANDARD_TYPES.equals(parts[2]) ? Optional.empty() : Optional.of(Set.of(parts[2].split(",")));
        return new Policy(reasons, Boolean.parseBoolean(parts[1]), types);
    }
}
