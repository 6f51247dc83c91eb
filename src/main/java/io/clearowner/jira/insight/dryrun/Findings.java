package io.clearowner.jira.insight.dryrun;

import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a policy would change: counts, and the keys of the first issues. Not thread-safe. */
public final class Findings {

    /** Keys kept in either direction: as many as fit into a search that a person opens. */
    public static final int MAX_KEYS = 100;

    private long issues;
    private long unclearNow;
    private long unclearThen;
    private long becomeUnclear;
    private long becomeClear;
    private final Map<Role, Map<String, Long>> unclearBy = new EnumMap<>(Role.class);
    private final Map<Role, Map<String, Long>> clearBy = new EnumMap<>(Role.class);
    private final List<String> unclearKeys = new ArrayList<>();
    private final List<String> clearKeys = new ArrayList<>();

    /** Adds one issue with its current and its proposed assessment. */
    void add(String issueKey, Assessment now, Assessment then) {
        issues++;
        unclearNow += now.unclear() ? 1 : 0;
        unclearThen += then.unclear() ? 1 : 0;
        if (!now.unclear() && then.unclear()) {
            becomeUnclear++;
            keep(unclearKeys, issueKey);
        } else if (now.unclear() && !then.unclear()) {
            becomeClear++;
            keep(clearKeys, issueKey);
        }
        for (Role role : Role.values()) {
            if (!now.of(role).unclear() && then.of(role).unclear()) {
                count(unclearBy, role, then.of(role).clarity().code());
            } else if (now.of(role).unclear() && !then.of(role).unclear()) {
                count(clearBy, role, now.of(role).clarity().code());
            }
        }
    }

    private static void keep(List<String> keys, String key) {
        if (keys.size() < MAX_KEYS) {
            keys.add(key);
        }
    }

    private static void count(Map<Role, Map<String, Long>> counts, Role role, String code) {
        counts.computeIfAbsent(role, any -> new LinkedHashMap<>()).merge(code, 1L, Long::sum);
    }

    /** Issues assessed by both policies. */
    public long issues() {
        return issues;
    }

    /** Issues unclear by the current policy. */
    public long unclearNow() {
        return unclearNow;
    }

    /** Issues unclear by the proposed policy. */
    public long unclearThen() {
        return unclearThen;
    }

    /** Issues that would become unclear. */
    public long becomeUnclear() {
        return becomeUnclear;
    }

    /** Issues that would become clear. */
    public long becomeClear() {
        return becomeClear;
    }

    /** Roles that would become unclear, by their new code, in order of precedence. */
    public Map<String, Long> becomeUnclearBy(Role role) {
        return ordered(unclearBy.getOrDefault(role, Map.of()));
    }

    /** Roles that would become clear, by their current code, in order of precedence. */
    public Map<String, Long> becomeClearBy(Role role) {
        return ordered(clearBy.getOrDefault(role, Map.of()));
    }

    /** Keys of the first issues that would become unclear. */
    public List<String> unclearKeys() {
        return List.copyOf(unclearKeys);
    }

    /** Keys of the first issues that would become clear. */
    public List<String> clearKeys() {
        return List.copyOf(clearKeys);
    }

    private static Map<String, Long> ordered(Map<String, Long> counts) {
        Map<String, Long> ordered = new LinkedHashMap<>();
        Reasons.codes().stream().filter(counts::containsKey).forEach(code -> ordered.put(code, counts.get(code)));
        return ordered;
    }

    /** Serializes the findings for {@link #read}, so that another node can resume. */
    String write() {
        return String.join(
                "\n",
                Stream.of(issues, unclearNow, unclearThen, becomeUnclear, becomeClear)
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")),
                write(unclearBy, Role.PRODUCT),
                write(unclearBy, Role.DELIVERY),
                write(clearBy, Role.PRODUCT),
                write(clearBy, Role.DELIVERY),
                String.join(",", unclearKeys),
                String.join(",", clearKeys));
    }

    private static String write(Map<Role, Map<String, Long>> counts, Role role) {
        return counts.getOrDefault(role, Map.of()).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    /** @param text as {@link #write} returned it; empty for no findings yet */
    public static Findings read(String text) {
        Findings findings = new Findings();
        if (text.isEmpty()) {
            return findings;
        }
        String[] lines = text.split("\n", -1);
        long[] counts =
                Stream.of(lines[0].split(",")).mapToLong(Long::parseLong).toArray();
        findings.issues = counts[0];
        findings.unclearNow = counts[1];
        findings.unclearThen = counts[2];
        findings.becomeUnclear = counts[3];
        findings.becomeClear = counts[4];
        read(lines[1], findings.unclearBy, Role.PRODUCT);
        read(lines[2], findings.unclearBy, Role.DELIVERY);
        read(lines[3], findings.clearBy, Role.PRODUCT);
        read(lines[4], findings.clearBy, Role.DELIVERY);
        findings.unclearKeys.addAll(keys(lines[5]));
        findings.clearKeys.addAll(keys(lines[6]));
        return findings;
    }

    private static void read(String line, Map<Role, Map<String, Long>> counts, Role role) {
        for (String entry : keys(line)) {
            int split = entry.indexOf('=');
            counts.computeIfAbsent(role, any -> new LinkedHashMap<>())
                    .put(entry.substring(0, split), Long.valueOf(entry.substring(split + 1)));
        }
    }

    private static List<String> keys(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(","));
    }
}
