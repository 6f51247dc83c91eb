package io.clearowner.jira.insight.history;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An event in the history of a role.
 *
 * @param by the author; empty if Jira does not know
 * @param from the previous owner, for {@link Kind#OWNER}
 * @param to the new owner, for {@link Kind#OWNER}; the owner who was asked or answered, for confirmations
 * @param note the reason of a waiver or the note of an answer
 * @param until the last day of a waiver
 */
public record OwnershipEvent(
        Instant at,
        Role role,
        Kind kind,
        Optional<UserKey> by,
        Optional<UserKey> from,
        Optional<UserKey> to,
        Optional<String> note,
        Optional<LocalDate> until) {

    /** The kind of event. */
    public enum Kind {
        /** The owner was changed or removed. */
        OWNER("owner"),
        /** The owner was asked to confirm. */
        ASKED("asked"),
        ACCEPTED("accepted"),
        DECLINED("declined"),
        /** The request to confirm was withdrawn. */
        WITHDRAWN("withdrawn"),
        WAIVED("waived"),
        /** A waiver was ended or replaced. */
        WAIVER_ENDED("waiver-ended");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
