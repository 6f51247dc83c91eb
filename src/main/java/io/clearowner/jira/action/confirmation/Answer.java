package io.clearowner.jira.action.confirmation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An answer to a confirmation. */
public enum Answer {
    /** The owner accepts the role, for the first time or again. */
    ACCEPT,
    /** The owner declines the role. */
    DECLINE,
    /** An editor of the issue withdraws the request to confirm. */
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
