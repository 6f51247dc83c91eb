package io.clearowner.jira.platform;

import com.atlassian.jira.util.I18nHelper;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A request that cannot be done, with what was wrong and what would be right for the person who can fix it. */
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
     * A refusal in our own words.
     *
     * @param field what in the request was wrong
     * @param key text of the message, with at most three arguments
     */
    public static Refusal because(Kind kind, String field, String key, Object... arguments) {
        return new Refusal(kind, List.of(Problem.of(field, key, arguments)), null);
    }

    /** A refusal in Jira's words, which are in the reader's language already. */
    public static Refusal said(Kind kind, String field, Collection<String> messages) {
        return new Refusal(
                kind,
                messages.stream().map(message -> Problem.said(field, message)).toList(),
                null);
    }

    /** Several problems at once. */
    public static Refusal of(Kind kind, List<Problem> problems) {
        return new Refusal(kind, problems, null);
    }

    /** The same refusal, with the failure behind it for the log. */
    public Refusal causedBy(Throwable cause) {
        return new Refusal(kind, problems, cause);
    }

    public Kind kind() {
        return kind;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Whose move it is. */
    public enum Kind {
        /** The requester has to wait until their other requests are done. */
        TOO_MANY,
        /** The requester did it too often, and has to leave it for longer than a few seconds. */
        TOO_OFTEN,
        /** The request is wrong. */
        INVALID,
        /** The requester has to log in. */
        NOT_LOGGED_IN,
        /** The requester may not. */
        FORBIDDEN,
        /** There is no such thing, or the requester may not know of it. */
        NOT_FOUND,
        /** Somebody else changed in between what the request was made from. */
        CONFLICT,
        /** The request has more than is read of any. */
        TOO_LARGE,
        /** The request is right, but an administrator has to set something up first. */
        NOT_SET_UP,
        /** Jira cannot do it right now. */
        UNAVAILABLE
    }

    /** One thing that was wrong. */
    public record Problem(String field, String keyOrText, List<String> arguments, boolean translated) {

        /** What nobody cut short before: a list of choices fits, a body that comes back does not. */
        private static final int MAX_TEXT = 1_000;

        /** Lets nothing pass that could not be sent. */
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

        public static Problem said(String field, String text) {
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
