package io.clearowner.jira.ownership;

import java.util.List;
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

    /** Neither clear nor waived. */
    public boolean unclear() {
        return !equals(CLEAR) && !equals(WAIVED);
    }
}
