package io.clearowner.jira.search;

import io.clearowner.jira.ownership.Reasons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Counts the reasons of one role. An issue has exactly one code per role, so counting ends when the counts add up, and
 * what remains for the last code needs no search.
 */
final class ReasonCounts {

    private final ToLongFunction<String> search;

    /** @param search counts the issues with a code */
    ReasonCounts(ToLongFunction<String> search) {
        this.search = search;
    }

    /**
     * @param total issues that are unclear in the role
     * @param on    the reasons that are on now, tried first; others are in the index only until it is built anew
     * @return only codes that occur, in order of precedence
     */
    Map<String, Long> count(long total, Set<String> on) {
        Map<String, Long> found = new HashMap<>();
        List<String> codes = likelyFirst(on);
        long left = total;
        for (int i = 0; i < codes.size() && left > 0; i++) {
            boolean last = i == codes.size() - 1;
            long issues = last ? left : search.applyAsLong(codes.get(i));
            found.put(codes.get(i), issues);
            left -= issues;
        }
        Map<String, Long> ordered = new LinkedHashMap<>();
        for (String code : Reasons.codes()) {
            if (found.getOrDefault(code, 0L) > 0) {
                ordered.put(code, found.get(code));
            }
        }
        return ordered;
    }

    private static List<String> likelyFirst(Set<String> on) {
        List<String> codes = new ArrayList<>(Reasons.codes());
        codes.sort((a, b) -> Boolean.compare(on.contains(b), on.contains(a)));
        return codes;
    }
}
