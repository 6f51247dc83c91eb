package io.clearowner.jira.rest;

import io.clearowner.jira.insight.search.UnclearFilter;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.Shown;
import io.clearowner.jira.rest.csv.Csv;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parses query and path parameters. JAX-RS would answer an invalid number with 404 and no message. */
final class Parameters {

    static final int MAX_JQL = 10_000;
    static final int MAX_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_RESULTS = 10_000;

    private Parameters() {}

    static String jql(String text) {
        String jql = text == null ? "" : text.trim();
        if (jql.length() > MAX_JQL) {
            throw Refusal.because(Kind.INVALID, "jql", "clear-owner.rest.jql.too-long", jql.length(), MAX_JQL);
        }
        return jql;
    }

    static UnclearFilter filter(String text) {
        if (text == null || text.isBlank()) {
            return UnclearFilter.EITHER;
        }
        return UnclearFilter.byId(text)
                .orElseThrow(() -> Refusal.because(
                        Kind.INVALID,
                        "role",
                        "clear-owner.rest.role.unknown",
                        abbreviated(text),
                        String.join(", ", UnclearFilter.ids())));
    }

    /**
     * One of several named values.
     *
     * @param ids all names, for the message
     */
    static <T> T choice(
            String field, String text, T defaultValue, Function<String, Optional<T>> byId, List<String> ids) {
        if (text == null || text.isBlank()) {
            return defaultValue;
        }
        return byId.apply(text)
                .orElseThrow(() -> Refusal.because(
                        Kind.INVALID,
                        field,
                        "clear-owner.rest.choice.unknown",
                        abbreviated(text),
                        String.join(", ", ids)));
    }

    static Csv.Separator separator(String text) {
        if (text == null || text.isBlank()) {
            return Csv.Separator.COMMA;
        }
        return Arrays.stream(Csv.Separator.values())
                .filter(separator -> separator.id().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        Kind.INVALID,
                        "separator",
                        "clear-owner.rest.separator.unknown",
                        abbreviated(text),
                        Arrays.stream(Csv.Separator.values())
                                .map(Csv.Separator::id)
                                .collect(Collectors.joining(", "))));
    }

    static int start(String text) {
        return number("start", text, 0, 0, Integer.MAX_VALUE - MAX_LIMIT);
    }

    static int limit(String text) {
        return number("limit", text, DEFAULT_LIMIT, 1, MAX_LIMIT);
    }

    /** The first issue of a page; Jira finds no page beyond its first 10,000 results. */
    static int startOfIssues(String text, int limit) {
        int start = start(text);
        if (start > MAX_RESULTS - limit) {
            throw Refusal.because(
                    Kind.INVALID,
                    "start",
                    "clear-owner.rest.start.too-far",
                    Integer.toString(start),
                    Integer.toString(MAX_RESULTS - limit));
        }
        return start;
    }

    /** A role in a path; 404 for any other word. */
    static Role role(String id) {
        return Role.byId(id)
                .orElseThrow(() -> Refusal.because(
                        Kind.NOT_FOUND, "role", "clear-owner.rest.role.unknown", abbreviated(id), "product, delivery"));
    }

    static int number(String field, String text, int defaultValue, int min, int max) {
        if (text == null || text.isBlank()) {
            return defaultValue;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, with the same message as a number out of range.
        }
        throw Refusal.because(
                Kind.INVALID,
                field,
                "clear-owner.rest.number.out-of-range",
                abbreviated(text),
                Integer.toString(min),
                Integer.toString(max));
    }

    static String abbreviated(String text) {
        return Shown.of(text);
    }
}
