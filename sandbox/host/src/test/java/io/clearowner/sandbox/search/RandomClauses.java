package io.clearowner.sandbox.search;

import io.clearowner.sandbox.search.TestObjects.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random queries, each with the expected result of it and its negation, independent of the implementation. */
final class RandomClauses {
    private final World world;
    private final Random random;

    /**
     * A clause.
     *
     * @param yes whether an issue is found
     * @param no whether it is found by NOT of the clause
     */
    record Meaning(String jql, Predicate<TestIssue> yes, Predicate<TestIssue> no) {}

    RandomClauses(World world, long seed) {
        this.world = world;
        this.random = new Random(seed);
    }

    Meaning clause(int depth) {
        if (depth == 0) {
            return terminal();
        }
        switch (random.nextInt(5)) {
            case 0 -> {
                Meaning inner = clause(depth - 1);
                return new Meaning("NOT (" + inner.jql() + ")", inner.no(), inner.yes());
            }
            case 1, 2 -> {
                Meaning one = clause(depth - 1);
                Meaning two = clause(depth - 1);
                return new Meaning(
                        "(" + one.jql() + ") and (" + two.jql() + ")",
                        one.yes().and(two.yes()),
                        one.no().or(two.no()));
            }
            case 3 -> {
                Meaning one = clause(depth - 1);
                Meaning two = clause(depth - 1);
                return new Meaning(
                        "(" + one.jql() + ") or (" + two.jql() + ")",
                        one.yes().or(two.yes()),
                        one.no().and(two.no()));
            }
            default -> {
                return terminal();
            }
        }
    }

    private <T> T any(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Meaning terminal() {
        return switch (random.nextInt(16)) {
            case 0 -> equality("project", issue -> one(issue.project.getKey()), List.of("ALPHA", "BETA", "GAMMA"));
            case 1 ->
                equality(
                        any(List.of("issuetype", "type")),
                        issue -> one(issue.type.equals("1") ? "bug" : "story"),
                        List.of("bug", "story"));
            case 2 ->
                equality("status", issue -> one(issue.status.getName()), List.of("Open", "In Progress", "Closed"));
            case 3 ->
                equality(
                        "priority",
                        issue -> one(issue.priority == null ? null : issue.priority.getName()),
                        List.of("Blocker", "Major", "Trivial"));
            case 4 ->
                equality(
                        "resolution",
                        issue -> one(
                                issue.resolution == null ? null : issue.resolution.equals("1") ? "Fixed" : "Won't Fix"),
                        List.of("Fixed", "Won't Fix"));
            case 5 -> equality("assignee", issue -> user(issue.assignee), List.of("ada", "bob", "cai"));
            case 6 -> equality("reporter", issue -> user(issue.reporter), List.of("ada", "bob", "cai"));
            case 7 ->
                equality(
                        "labels",
                        issue -> issue.labels.stream()
                                .map(label -> label.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()),
                        List.of("red", "green", "blue", "absent"));
            case 8 ->
                inScope(
                        World.OWNER.getId(),
                        equality(
                                any(List.of("\"product OWNER\"", "cf[10100]")),
                                issue -> user(issue.values.get(World.OWNER.getId())),
                                List.of("ada", "bob", "cai")));
            case 9 ->
                equality(
                        any(List.of("'Vision Clarity'", "cf[10101]")),
                        issue -> one(issue.values.get(World.CLARITY.getId())),
                        World.CODES);
            case 10 -> moment("created", issue -> issue.created);
            case 11 -> moment(any(List.of("resolved", "resolutiondate")), issue -> issue.resolved);
            case 12 -> day();
            case 13 -> text();
            case 14 -> equality("level", issue -> one(issue.level == null ? null : "Secret"), List.of("Secret"));
            default ->
                equality(
                        "fixVersion",
                        issue -> issue.fixVersions.stream()
                                .map(version -> version.getName())
                                .collect(Collectors.toSet()),
                        List.of("1.0", "2.0", "3.0"));
        };
    }

    private static Set<String> one(Object value) {
        return value == null ? Set.of() : Set.of(value.toString());
    }

    private static Set<String> user(Object user) {
        return user == null ? Set.of() : Set.of(((User) user).name());
    }

    private static Meaning inScope(String field, Meaning meaning) {
        Predicate<TestIssue> scope = issue -> !issue.outOfScope.contains(field);
        return new Meaning(meaning.jql(), scope.and(meaning.yes()), scope.and(meaning.no()));
    }

    private Meaning equality(String field, Function<TestIssue, Set<String>> values, List<String> known) {
        Predicate<TestIssue> empty = issue -> values.apply(issue).isEmpty();
        if (random.nextInt(5) == 0) {
            return turned(
                    new Meaning(
                            field + any(List.of(" is ", " = ")) + any(List.of("EMPTY", "null")), empty, empty.negate()),
                    new Meaning(field + any(List.of(" is not ", " != ")) + "EMPTY", null, null));
        }
        List<String> asked = Stream.generate(() -> any(known))
                .limit(1 + random.nextInt(3))
                .distinct()
                .toList();
        boolean emptyToo = random.nextInt(4) == 0;
        Predicate<TestIssue> match = issue -> asked.stream().anyMatch(values.apply(issue)::contains);
        Predicate<TestIssue> yes = emptyToo ? match.or(empty) : match;
        Predicate<TestIssue> no = empty.negate().and(match.negate());
        String list = asked.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(", "))
                + (emptyToo ? ", EMPTY" : "");
        boolean single = asked.size() == 1 && !emptyToo;
        return turned(
                new Meaning(field + (single ? " = " + list : " in (" + list + ")"), yes, no),
                new Meaning(field + (single ? " != " + list : " not in (" + list + ")"), null, null));
    }

    /** The clause, or its opposite by the operator. */
    private Meaning turned(Meaning clause, Meaning opposite) {
        return random.nextBoolean() ? clause : new Meaning(opposite.jql(), clause.no(), clause.yes());
    }

    private Meaning moment(String field, Function<TestIssue, Instant> value) {
        LocalDate day = LocalDate.ofInstant(World.NOW, ZoneOffset.UTC).minusDays(random.nextInt(60));
        int hours = random.nextInt(1440);
        boolean period = random.nextBoolean();
        Instant bound = period
                ? World.NOW.minus(hours, ChronoUnit.HOURS)
                : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        String text = period
                ? "-" + hours + "h"
                : any(List.of(
                        day.toString(),
                        "\"" + day + " 00:00\"",
                        "\"" + day.toString().replace('-', '/') + "\""));
        return compared(field, text, issue -> {
            Instant at = value.apply(issue);
            return at == null ? null : at.compareTo(bound);
        });
    }

    private Meaning day() {
        LocalDate bound = LocalDate.ofInstant(World.NOW, ZoneOffset.UTC).plusDays(random.nextInt(20) - 10);
        String text = random.nextInt(4) == 0 ? "now()" : bound.toString();
        LocalDate day = text.equals("now()") ? LocalDate.ofInstant(World.NOW, ZoneOffset.UTC) : bound;
        return compared(
                any(List.of("due", "duedate")),
                text,
                issue -> issue.due == null ? null : Integer.valueOf(issue.due.compareTo(day)));
    }

    private Meaning compared(String field, String text, Function<TestIssue, Integer> comparison) {
        Predicate<TestIssue> present = issue -> comparison.apply(issue) != null;
        Predicate<TestIssue> less = present.and(issue -> Objects.requireNonNull(comparison.apply(issue)) < 0);
        Predicate<TestIssue> lessOrEqual = present.and(issue -> Objects.requireNonNull(comparison.apply(issue)) <= 0);
        return switch (random.nextInt(4)) {
            case 0 -> new Meaning(field + " < " + text, less, present.and(less.negate()));
            case 1 -> new Meaning(field + " >= " + text, present.and(less.negate()), less);
            case 2 -> new Meaning(field + " <= " + text, lessOrEqual, present.and(lessOrEqual.negate()));
            default -> new Meaning(field + " > " + text, present.and(lessOrEqual.negate()), lessOrEqual);
        };
    }

    private Meaning text() {
        String word = any(World.WORDS).toString();
        boolean summary = random.nextBoolean();
        Function<TestIssue, Collection<String>> words = issue -> {
            String text = summary ? issue.summary : issue.description;
            return text == null
                    ? List.of()
                    : List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        };
        Predicate<TestIssue> match = issue -> words.apply(issue).contains(word.toLowerCase(Locale.ROOT));
        Predicate<TestIssue> no =
                match.negate().and(issue -> !words.apply(issue).isEmpty());
        String field = summary ? "summary" : "description";
        return turned(new Meaning(field + " ~ " + word, match, no), new Meaning(field + " !~ " + word, null, null));
    }
}
