package io.clearowner.jira.ownership;

import java.util.Objects;

/**
 * The person who holds a role on an issue, and whether the issue says so itself or inherits it.
 *
 * @param sourceId id of the issue, component or project that names the person
 * @param disputed whether another component of the same issue names somebody else
 */
public record EffectiveOwner(UserKey user, Provenance provenance, long sourceId, boolean disputed) {

    public EffectiveOwner {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(provenance, "provenance");
    }

    public EffectiveOwner(UserKey user, Provenance provenance, long sourceId) {
        this(user, provenance, sourceId, false);
    }

    /** Whether the issue itself names the person. */
    public boolean own() {
        return provenance == Provenance.ISSUE;
    }
}
