package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The clarity of a role on one issue: {@link #CLEAR}, {@link #WAIVED} or the code of the first reason that applies. */
public record Clarity(String code) {

    public static final Clarity CLEAR = new Clarity("clear");
    public static final Clarity WAIVED = new Clarity("waived");

    public Clarity {
        if (code == null || code.isBlank()) {
            throw new IllegalArgumentException("clarity code: must not be blank, was '" + code + "'");
        }
    }

    /** All codes that the index can have for an issue. */
    public static List<String> codes() {
        return Stream.concat(Stream.of(CLEAR.code, WAIVED.code), Reasons.codes().stream())
                .toList();
    }

    /** How urgent the clarity is, by which pages choose a color. */
    public enum Level {
        CLEAR,
        WAIVED,
        /** Somebody holds the role, but something is wrong with it. */
        WARNING,
        /** Nobody holds the role who could act. */
        CRITICAL;

        private final String id = name().toLowerCase(Locale.ROOT);

        /** The name in REST. */
        public String id() {
            return id;
        }
    }

    /** A code that this version does not have, as an index of another version may hold, is a warning. */
    public Level level() {
        if (!unclear()) {
            return equals(CLEAR) ? Level.CLEAR : Level.WAIVED;
        }
        return Reasons.byCode(code).map(Reason::nobodyCanAct).orElse(false) ? Level.CRITICAL : Level.WARNING;
    }

    /** Neither clear nor waived. */
    public boolean unclear() {
        return !equals(CLEAR) && !equals(WAIVED);
    }
}
