package io.clearowner.jira.ownership;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An owner's yes or no to a role, or that it is still owed.
 *
 * @param user whose it is; it says nothing about anybody who became owner later
 * @param since when the state began: asked, answered, or taken
 */
public record Confirmation(UserKey user, State state, Instant since) {

    /** Where it stands. */
    public enum State {
        /** The person took the role, or the policy did not ask. Counts as a yes of that moment. */
        NOT_ASKED,
        /** Asked, not answered. */
        PENDING,
        ACCEPTED,
        DECLINED;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The word in REST and the database. */
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
