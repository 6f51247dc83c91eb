package io.clearowner.jira.platform;

import com.atlassian.jira.util.I18nHelper;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a request cannot be fulfilled; tells the user what was wrong and what would be right. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Kind kind;
    private final transient List<Problem> problems;

    private Refusal(Kind kind, List<Problem> problems, Throwable cause) {
        super(kind + " " + problems, cause);
        this.kind = kind;
        this.problems =
                problems.isEmpty() ? List.of(Problem.of("", "clear-owner.rest.unexplained")) : List.copyOf(problems);
    }

    /**
     * A refusal with one of our messages.
     *
     * @param field the field of the request that was wrong
     * @param key i18n key of the message, which takes at most three arguments
     */
    public static Refusal because(Kind kind, String field, String key, Object... arguments) {
        return new Refusal(kind, List.of(Problem.of(field, key, arguments)), null);
    }

    /** A refusal with Jira's messages, which are already in the user's language. */
    public static Refusal verbatim(Kind kind, String field, Collection<String> messages) {
        return new Refusal(
                kind,
                messages.stream()
                        .map(message -> Problem.verbatim(field, message))
                        .toList(),
                null);
    }

    /** A refusal with several problems. */
    public static Refusal of(Kind kind, List<Problem> problems) {
        return new Refusal(kind, problems, null);
    }

    /** The same refusal with a cause, for the log. */
    public Refusal causedBy(Throwable cause) {
        return new Refusal(kind, problems, cause);
    }

    public Kind kind() {
        return kind;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** All problems as one text. */
    public String message(I18nHelper i18n) {
        return problems.stream().map(problem -> problem.message(i18n)).collect(Collectors.joining(" "));
    }

    /** What kind of refusal it is. */
    public enum Kind {
        /** The user has too many requests under way and must wait for them. */
        TOO_MANY,
        /** The user did this too often and must wait longer than a few seconds. */
        TOO_OFTEN,
        /** The request is wrong. */
        INVALID,
        /** The user must log in. */
        NOT_LOGGED_IN,
        /** The user lacks the permission. */
        FORBIDDEN,
        /** It does not exist, or the user may not know that it does. */
        NOT_FOUND,
        /** Somebody else changed the data that the request was based on. */
        CONFLICT,
        /** The request body is too large. */
        TOO_LARGE,
        /** An administrator must set something up first. */
        NOT_SET_UP,
        /** Jira cannot do it right now. */
        UNAVAILABLE
    }

    /** One problem with a request. */
    public record Problem(String field, String keyOrText, List<String> arguments, boolean translated) {

        /** Long enough for a list of choices. */
        private static final int MAX_TEXT = 1_000;

        /** Abbreviates texts and replaces characters that JSON cannot carry. */
        public Problem {
            field = Shown.of(field);
            keyOrText = Shown.of(keyOrText, MAX_TEXT);
            arguments = arguments.stream()
                    .map(argument -> Shown.of(argument, MAX_TEXT))
                    .toList();
        }

        public static Problem of(String field, String key, Object... arguments) {
            if (arguments.length > 3) {
                throw new IllegalArgumentException("arguments: at most three, were " + arguments.length);
            }
            return new Problem(
                    field, key, Arrays.stream(arguments).map(String::valueOf).toList(), false);
        }

        public static Problem verbatim(String field, String text) {
            return new Problem(field, text, List.of(), true);
        }

        public String message(I18nHelper i18n) {
            if (translated) {
                return keyOrText;
            }
            return switch (arguments.size()) {
                case 0 -> i18n.getText(keyOrText);
                case 1 -> i18n.getText(keyOrText, arguments.get(0));
                case 2 -> i18n.getText(keyOrText, arguments.get(0), arguments.get(1));
                default -> i18n.getText(keyOrText, arguments.get(0), arguments.get(1), arguments.get(2));
            };
        }
    }
}
