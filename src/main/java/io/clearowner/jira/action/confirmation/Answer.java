package io.clearowner.jira.action.confirmation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be said to a confirmation. */
public enum Answer {
    /** The owner says yes, for the first time or again. */
    ACCEPT,
    /** The owner says no. */
    DECLINE,
    /** Who may give the role to somebody else no longer asks. */
    WITHDRAW;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<Answer> byCode(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code.equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Answer::code).toList();
    }
}
