package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The clarity of a role on one issue: {@link #NOT_ASSESSED}, {@link #CLEAR}, {@link #WAIVED} or the code of the first
 * reason that applies.
 */
public record Clarity(String code) {

    /** The policy does not cover the issue, or our fields do not apply to it. Always both roles of an issue. */
    public static final Clarity NOT_ASSESSED = new Clarity("not-assessed");

    public static final Clarity CLEAR = new Clarity("clear");
    public static final Clarity WAIVED = new Clarity("waived");

    public Clarity {
        if (code == null || code.isBlank()) {
            throw new IllegalArgumentException("clarity code: must not be blank, was '" + code + "'");
        }
    }

    /** All codes that the index can have for an issue. */
    public static List<String> codes() {
        return Stream.concat(codesWithoutReason().stream(), Reasons.codes().stream())
                .toList();
    }

    /** The codes of assessed issues. */
    public static List<String> codesOfAssessed() {
        return Stream.concat(Stream.of(CLEAR.code, WAIVED.code), Reasons.codes().stream())
                .toList();
    }

    /** The codes that are no reason. */
    public static List<String> codesWithoutReason() {
        return List.of(NOT_ASSESSED.code, CLEAR.code, WAIVED.code);
    }

    /** How urgent the clarity is, by which pages choose a color. */
    public enum Level {
        /** Neither good nor bad. */
        NOT_ASSESSED,
        CLEAR,
        WAIVED,
        /** Somebody holds the role, but something is wrong with it. */
        WARNING,
        /** Nobody holds the role who could act. */
        CRITICAL;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name in REST. */
        public String id() {
            return id;
        }
    }

    /** A code that this version does not have, as an index of another version may hold, is a warning. */
    public Level level() {
        if (equals(NOT_ASSESSED)) {
            return Level.NOT_ASSESSED;
        }
        if (equals(CLEAR)) {
            return Level.CLEAR;
        }
        if (equals(WAIVED)) {
            return Level.WAIVED;
        }
        return Reasons.byCode(code).map(Reason::nobodyCanAct).orElse(false) ? Level.CRITICAL : Level.WARNING;
    }

    /** Whether the code is a reason. */
    public boolean unclear() {
        return !equals(CLEAR) && !equals(WAIVED) && !equals(NOT_ASSESSED);
    }
}
