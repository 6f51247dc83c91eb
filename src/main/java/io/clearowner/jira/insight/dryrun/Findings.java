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

    /** Keys kept of each change: as many as fit into a search that a person opens. */
    public static final int MAX_KEYS = 100;

    /** The lines of {@link #write}. */
    private static final int LINES = 10;

    private long issues;
    private long assessedNow;
    private long assessedThen;
    private long unclearNow;
    private long unclearThen;
    private final Change becomeUnclear = new Change();
    private final Change becomeClear = new Change();
    private final Change becomeNotAssessed = new Change();

    /** Issues that would change in one way. */
    public static final class Change {

        private long issues;
        private final Map<Role, Map<String, Long>> roles = new EnumMap<>(Role.class);
        private final List<String> keys = new ArrayList<>();

        public long issues() {
            return issues;
        }

        /** Roles that would change, by the reason that begins or ends, in order of precedence. */
        public Map<String, Long> roles(Role role) {
            Map<String, Long> counts = roles.getOrDefault(role, Map.of());
            Map<String, Long> ordered = new LinkedHashMap<>();
            Reasons.codes().stream().filter(counts::containsKey).forEach(code -> ordered.put(code, counts.get(code)));
            return ordered;
        }

        /** Keys of the first issues. */
        public List<String> keys() {
            return List.copyOf(keys);
        }

        private void add(String issueKey) {
            issues++;
            if (keys.size() < MAX_KEYS) {
                keys.add(issueKey);
            }
        }

        private void add(Role role, String code, long count) {
            roles.computeIfAbsent(role, any -> new LinkedHashMap<>()).merge(code, count, Long::sum);
        }

        private Stream<String> write() {
            return Stream.of(write(Role.PRODUCT), write(Role.DELIVERY), String.join(",", keys));
        }

        private String write(Role role) {
            return roles.getOrDefault(role, Map.of()).entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(","));
        }

        private void read(long count, String product, String delivery, String issueKeys) {
            issues = count;
            read(Role.PRODUCT, product);
            read(Role.DELIVERY, delivery);
            keys.addAll(parts(issueKeys));
        }

        private void read(Role role, String line) {
            for (String entry : parts(line)) {
                int split = entry.indexOf('=');
                add(role, entry.substring(0, split), Long.parseLong(entry.substring(split + 1)));
            }
        }

        private static List<String> parts(String line) {
            return line.isEmpty() ? List.of() : List.of(line.split(","));
        }
    }

    /** Adds one issue with its current and its proposed assessment. */
    void add(String issueKey, Assessment now, Assessment then) {
        issues++;
        assessedNow += now.assessed() ? 1 : 0;
        assessedThen += then.assessed() ? 1 : 0;
        unclearNow += now.unclear() ? 1 : 0;
        unclearThen += then.unclear() ? 1 : 0;
        Change noLongerUnclear = then.assessed() ? becomeClear : becomeNotAssessed;
        if (!now.unclear() && then.unclear()) {
            becomeUnclear.add(issueKey);
        } else if (now.unclear() && !then.unclear()) {
            noLongerUnclear.add(issueKey);
        }
        for (Role role : Role.values()) {
            if (!now.of(role).unclear() && then.of(role).unclear()) {
                becomeUnclear.add(role, then.of(role).clarity().code(), 1);
            } else if (now.of(role).unclear() && !then.of(role).unclear()) {
                noLongerUnclear.add(role, now.of(role).clarity().code(), 1);
            }
        }
    }

    /** Issues that the requester may see, assessed or not. */
    public long issues() {
        return issues;
    }

    /** Issues that the current policy assesses. */
    public long assessedNow() {
        return assessedNow;
    }

    /** Issues that the proposed policy assesses. */
    public long assessedThen() {
        return assessedThen;
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
    public Change becomeUnclear() {
        return becomeUnclear;
    }

    /** Unclear issues that would become clear or waived. */
    public Change becomeClear() {
        return becomeClear;
    }

    /** Unclear issues that would not be assessed any more. */
    public Change becomeNotAssessed() {
        return becomeNotAssessed;
    }

    /** Serializes the findings for {@link #read}, so that another node can resume. */
    String write() {
        String counts = Stream.of(
                        issues,
                        unclearNow,
                        unclearThen,
                        becomeUnclear.issues,
                        becomeClear.issues,
                        assessedNow,
                        assessedThen,
                        becomeNotAssessed.issues)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return Stream.of(Stream.of(counts), becomeUnclear.write(), becomeClear.write(), becomeNotAssessed.write())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** False for what another version of the app wrote; such a dry run has to start over. */
    static boolean readable(String text) {
        return text.isEmpty() || text.split("\n", -1).length == LINES;
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
        findings.becomeUnclear.read(counts[3], lines[1], lines[2], lines[3]);
        findings.becomeClear.read(counts[4], lines[4], lines[5], lines[6]);
        findings.assessedNow = counts[5];
        findings.assessedThen = counts[6];
        findings.becomeNotAssessed.read(counts[7], lines[7], lines[8], lines[9]);
        return findings;
    }
}
