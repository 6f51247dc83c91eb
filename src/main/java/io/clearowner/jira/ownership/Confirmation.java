package io.clearowner.jira.ownership;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An owner's answer to a role, or the request for one.
 *
 * @param user the owner; the confirmation does not apply to later owners
 * @param since when the state began
 */
public record Confirmation(UserKey user, State state, Instant since) {

    /** State of a confirmation. */
    public enum State {
        /** The owner took the role, or the policy asks for no confirmation. Counts as accepted at that time. */
        NOT_ASKED,
        /** Asked, not yet answered. */
        PENDING,
        ACCEPTED,
        DECLINED;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name in REST and the database. */
        public String code() {
            return code;
        }

        public static Optional<State> byCode(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }

    public Confirmation {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
    }
}
