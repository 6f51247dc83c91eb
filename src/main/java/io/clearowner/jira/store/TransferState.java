package io.clearowner.jira.store;

import java.util.Locale;

/** State of a transfer. */
public enum TransferState {
    RUNNING,
    PAUSED,
    /** Ended by a person before it was finished. */
    CANCELLED,
    /** Stopped by a problem; may be continued once it is solved. */
    STOPPED,
    FINISHED,
    UNDOING,
    UNDONE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name in REST and the database. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no state has this code */
    static TransferState byCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether a job works on it. */
    public boolean active() {
        return this == RUNNING || this == UNDOING;
    }

    /** Whether it has changed all that it will change, so that it can be undone. */
    public boolean over() {
        return this == FINISHED || this == CANCELLED || this == STOPPED;
    }
}
