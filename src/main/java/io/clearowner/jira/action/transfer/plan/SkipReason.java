package io.clearowner.jira.action.transfer.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a transfer leaves a role as it is, in the order in which the reasons are shown. */
public enum SkipReason {
    /** No source has anybody for the role. */
    NOBODY,
    /** The person whom the sources name is deactivated or deleted. */
    INACTIVE,
    /** The person whom the sources name cannot browse the issue. */
    NO_ACCESS,
    /** Whoever runs the transfer may not edit the issue. */
    NOT_EDITABLE,
    /** The role's field does not apply to the issue, or is hidden. */
    NOT_IN_CONTEXT,
    /** The new owner holds as many roles as the plan allows. */
    OVER_LIMIT,
    ARCHIVED,
    /** The issue was changed, moved or deleted since the transfer found it. */
    CHANGED_MEANWHILE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in REST and the database. */
    public String code() {
        return code;
    }

    public static Optional<SkipReason> byCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }
}
