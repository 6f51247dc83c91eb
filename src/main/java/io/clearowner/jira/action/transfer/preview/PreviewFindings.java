package io.clearowner.jira.action.transfer.preview;

import io.clearowner.jira.action.transfer.plan.Decision;
import io.clearowner.jira.action.transfer.plan.SkipCounts;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan would do: counts, and the first issues. Not thread-safe. */
public final class PreviewFindings {

    /** Changes kept as examples. */
    public static final int MAX_EXAMPLES = 50;

    /** Projects, and new owners, that are counted apart; of more, only the total is known. */
    static final int MAX_GROUPS = 1_000;

    private static final String NOBODY = "-";
    private static final int LINES = 6;

    private long issues;
    private final Map<Role, Long> changes = new EnumMap<>(Role.class);
    private SkipCounts skipped = new SkipCounts();
    private final Map<Long, Long> byProject = new HashMap<>();
    private final Map<String, Long> byOwner = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    /** One change that the plan would make. */
    public record Example(long issueId, Role role, Optional<UserKey> from, Optional<UserKey> to) {}

    /** Counts an issue of which a role changes. */
    void addIssue() {
        issues++;
    }

    void add(long issueId, long projectId, Role role, Decision decision) {
        skipped.add(decision);
        if (decision instanceof Decision.Change change) {
            changes.merge(role, 1L, Long::sum);
            count(byProject, projectId);
            count(byOwner, change.to().map(UserKey::value).orElse(NOBODY));
            if (examples.size() < MAX_EXAMPLES) {
                examples.add(new Example(issueId, role, change.from(), change.to()));
            }
        }
    }

    private static <T> void count(Map<T, Long> groups, T group) {
        if (groups.containsKey(group) || groups.size() < MAX_GROUPS) {
            groups.merge(group, 1L, Long::sum);
        }
    }

    /** Issues of which at least one role would change. */
    public long issues() {
        return issues;
    }

    /** Roles that would change; each causes an entry in an issue's history, and an event. */
    public long changes() {
        return changes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Roles that would change, by role. */
    public long changes(Role role) {
        return changes.getOrDefault(role, 0L);
    }

    public SkipCounts skipped() {
        return skipped;
    }

    /** Roles that would change, by project. */
    public Map<Long, Long> byProject() {
        return Map.copyOf(byProject);
    }

    /** Roles that would change, by new owner; empty for roles that would be emptied. */
    public Map<Optional<UserKey>, Long> byOwner() {
        Map<Optional<UserKey>, Long> owners = new HashMap<>();
        byOwner.forEach((key, count) -> owners.put(key(key), count));
        return owners;
    }

    public List<Example> examples() {
        return List.copyOf(examples);
    }

    /** Serializes the findings for {@link #read}, so that another node can resume. */
    String write() {
        return Stream.of(
                        String.valueOf(issues),
                        changes(Role.PRODUCT) + "," + changes(Role.DELIVERY),
                        skipped.write(),
                        write(byProject),
                        write(byOwner),
                        examples.stream().map(PreviewFindings::write).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    /** False for what another version of the app wrote; such a preview has to start over. */
    static boolean readable(String text) {
        return text.isEmpty() || text.split("\n", -1).length == LINES;
    }

    /** @param text as {@link #write} returned it; empty for no findings yet */
    public static PreviewFindings read(String text) {
        PreviewFindings findings = new PreviewFindings();
        if (text.isEmpty()) {
            return findings;
        }
        String[] lines = text.split("\n", -1);
        findings.issues = Long.parseLong(lines[0]);
        String[] roles = lines[1].split(",");
        findings.changes.put(Role.PRODUCT, Long.valueOf(roles[0]));
        findings.changes.put(Role.DELIVERY, Long.valueOf(roles[1]));
        findings.skipped = SkipCounts.read(lines[2]);
        parts(lines[3]).forEach(part -> findings.byProject.put(Long.valueOf(before(part)), number(part)));
        parts(lines[4]).forEach(part -> findings.byOwner.put(decode(before(part)), number(part)));
        parts(lines[5]).map(PreviewFindings::example).forEach(findings.examples::add);
        return findings;
    }

    private static String write(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> encode(entry.getKey().toString()) + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    private static String write(Example example) {
        return example.issueId() + ":" + example.role().id() + ":" + text(example.from()) + ":" + text(example.to());
    }

    private static Example example(String text) {
        String[] parts = text.split(":");
        return new Example(
                Long.parseLong(parts[0]),
                Role.byId(parts[1]).orElseThrow(),
                key(decode(parts[2])),
                key(decode(parts[3])));
    }

    private static String text(Optional<UserKey> person) {
        return person.map(UserKey::value).map(PreviewFindings::encode).orElse(NOBODY);
    }

    private static Optional<UserKey> key(String text) {
        return text.equals(NOBODY) ? Optional.empty() : Optional.of(new UserKey(text));
    }

    private static Stream<String> parts(String line) {
        return line.isEmpty() ? Stream.empty() : Stream.of(line.split(","));
    }

    private static String before(String part) {
        return part.substring(0, part.indexOf('='));
    }

    private static Long number(String part) {
        return Long.valueOf(part.substring(part.indexOf('=') + 1));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
