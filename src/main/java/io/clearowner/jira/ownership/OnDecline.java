package io.clearowner.jira.ownership;

import java.util.Locale;
import java.util.Optional;

/** What happens to a role that its owner declines. */
public enum OnDecline {
    /** The owner stays in the field, and the role is {@code declined} until somebody acts. */
    KEEP,
    /** The previous owner gets the role back; if there was none, the field is cleared. */
    PREVIOUS,
    /** The field is cleared. */
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
