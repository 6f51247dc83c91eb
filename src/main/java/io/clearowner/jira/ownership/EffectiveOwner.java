package io.clearowner.jira.ownership;

import java.util.Objects;

/** The person who holds a role on an issue, and whether the issue says so itself or inherits it. */
public record EffectiveOwner(UserKey user, Provenance provenance) {

    public EffectiveOwner {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(provenance, "provenance");
    }
}
