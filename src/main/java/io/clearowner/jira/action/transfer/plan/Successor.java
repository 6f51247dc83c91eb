package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.UserKey;
import java.util.Objects;
import java.util.Optional;

/**
 * Who a role goes to.
 *
 * @param owner empty to remove the issue's own owner, so that the issue inherits
 */
public record Successor(Optional<UserKey> owner) {

    public static final Successor NOBODY = new Successor(Optional.empty());

    public Successor {
        Objects.requireNonNull(owner, "owner");
    }

    public static Successor of(UserKey user) {
        return new Successor(Optional.of(user));
    }
}
