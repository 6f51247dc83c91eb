package io.clearowner.jira.ownership;

import java.util.Locale;
import java.util.Optional;

/** What becomes of a role that its owner declines. */
public enum OnDecline {
    /** The owner stays in the field, and the role is {@code declined} until somebody acts. */
    KEEP,
    /** Who owned it before owns it again; nobody, if nobody did. */
    PREVIOUS,
    /** The field is emptied. */
    EMPTY;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<OnDecline> byCode(String code) {
        for (OnDecline choice : values()) {
            if (choice.code.equals(code)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
