package io.clearowner.jira.store;

import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a transfer did, or is about to do, to one role of an issue or an area.
 *
 * @param issueId 0 for an area
 * @param area empty for an issue
 * @param at when the intent was written
 * @param changeGroup id of the change in the issue's history; 0 if unknown
 * @param answer the confirmation before; empty for none
 * @param message why it failed or was left alone, as an i18n key or in Jira's words
 */
public record TransferRow(
        int id,
        int transferId,
        long issueId,
        Optional<Area> area,
        Role role,
        Optional<UserKey> from,
        Optional<UserKey> to,
        State state,
        Instant at,
        long changeGroup,
        Optional<StoredConfirmation> answer,
        Optional<String> message) {

    /** What became of it. */
    public enum State {
        /** About to be changed; after a kill it is not known whether it was. */
        INTENDED,
        CHANGED,
        FAILED,
        /** About to be put back. */
        UNDOING,
        UNDONE,
        /** Not put back, for the reason in the message. */
        LEFT;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** The name in REST and the database. */
        public String code() {
            return code;
        }

        /** Empty if no state has this code. */
        public static Optional<State> byCode(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }
}
