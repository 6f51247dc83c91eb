package io.clearowner.jira.action.transfer.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which roles of the issues in scope a transfer changes. */
public enum TransferCondition {
    /** The issue itself names nobody; an inherited owner does not count. */
    MISSING,
    /** The role is unclear. */
    UNCLEAR,
    /** The issue itself names the plan's person. */
    PERSON,
    ALWAYS;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name in REST and the database. */
    public String code() {
        return code;
    }

    public static Optional<TransferCondition> byCode(String code) {
        return Arrays.stream(values())
                .filter(condition -> condition.code.equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(TransferCondition::code).toList();
    }
}
