package io.clearowner.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds groups of nodes that all reach each other. */
final class Cycles {

    private Cycles() {}

    /** Every group of more than one, largest first. */
    static List<Set<String>> of(Map<String, Set<String>> edges) {
        Map<String, Set<String>> reached = new HashMap<>();
        edges.keySet().forEach(node -> reached.put(node, reachable(node, edges)));
        Set<Set<String>> cycles = new HashSet<>();
        for (String node : edges.keySet()) {
            Set<String> cycle = new TreeSet<>(reached.get(node));
            cycle.removeIf(other -> !reached.get(other).contains(node));
            if (cycle.size() > 1) {
                cycles.add(cycle);
            }
        }
        List<Set<String>> sorted = new ArrayList<>(cycles);
        sorted.sort((a, b) -> b.size() - a.size());
        return sorted;
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> edges) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(edges.get(start));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(edges.get(next));
            }
        }
        return seen;
    }
}
