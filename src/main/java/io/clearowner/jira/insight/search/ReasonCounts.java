package io.clearowner.jira.insight.search;

import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Counts the reasons of one role. An issue has exactly one code per role, so counting stops when the counts add up, and
 * the last code needs no search.
 */
final class ReasonCounts {

    private final List<String> codes;
    private final ToLongFunction<String> search;

    /** @param search counts the issues with a code */
    ReasonCounts(Role role, ToLongFunction<String> search) {
        this.codes = Reasons.codesOf(role);
        this.search = search;
    }

    /**
     * @param total issues unclear in the role
     * @param enabled reasons that count now, searched first; others remain in the index only until it is rebuilt
     * @return codes that occur, in order of precedence
     */
    Map<String, Long> count(long total, Set<String> enabled) {
        return count(total, enabledFirst(enabled));
    }

    /** Like {@link #count(long, Set)}, if no other reason remains in the index. */
    Map<String, Long> countOnly(long total, Set<String> enabled) {
        return count(total, codes.stream().filter(enabled::contains).toList());
    }

    private Map<String, Long> count(long total, List<String> ordered) {
        Map<String, Long> counts = new HashMap<>();
        long remaining = total;
        for (int i = 0; i < ordered.size() && remaining > 0; i++) {
            boolean last = i == ordered.size() - 1;
            long issues = last ? remaining : search.applyAsLong(ordered.get(i));
            counts.put(ordered.get(i), issues);
            remaining -= issues;
        }
        Map<String, Long> occurring = new LinkedHashMap<>();
        for (String code : codes) {
            if (counts.getOrDefault(code, 0L) > 0) {
                occurring.put(code, counts.get(code));
            }
        }
        return occurring;
    }

    private List<String> enabledFirst(Set<String> enabled) {
        List<String> ordered = new ArrayList<>(codes);
        ordered.sort((a, b) -> Boolean.compare(enabled.contains(b), enabled.contains(a)));
        return ordered;
    }
}
