package io.clearowner.jira.insight.history;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a role of an issue.
 *
 * @param by who did it; empty where Jira does not know
 * @param from the owner before, of {@link Kind#OWNER}
 * @param to the owner since, of {@link Kind#OWNER}; whose answer it is, of the confirmations
 * @param note what was said with it: the reason of a waiver, the note of an answer
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

    /** What happened. */
    public enum Kind {
        /** The role has another owner, or none. */
        OWNER("owner"),
        /** The owner was asked for a yes or no. */
        ASKED("asked"),
        ACCEPTED("accepted"),
        DECLINED("declined"),
        /** The question was taken back. */
        WITHDRAWN("withdrawn"),
        WAIVED("waived"),
        /** A waiver was taken back, or another took its place. */
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
