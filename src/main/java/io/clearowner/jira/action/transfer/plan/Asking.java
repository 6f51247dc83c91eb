package io.clearowner.jira.action.transfer.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the new owners of a transfer are asked to confirm. */
public enum Asking {
    /** As each project's policy says. */
    POLICY,
    YES,
    NO;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name in REST and the database. */
    public String code() {
        return code;
    }

    public static Optional<Asking> byCode(String code) {
        return Arrays.stream(values())
                .filter(asking -> asking.code.equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Asking::code).toList();
    }
}
