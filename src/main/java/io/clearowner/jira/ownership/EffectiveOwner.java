package io.clearowner.jira.ownership;

import java.util.Objects;

/**
 * The user who holds a role on an issue, and where that comes from.
 *
 * @param sourceId id of the issue, component or project that names the owner, or of the field by
 *     {@link MappedField#bySourceId}
 * @param disputed whether another component of the same issue has another owner, or another lead
 */
public record EffectiveOwner(UserKey user, Provenance provenance, long sourceId, boolean disputed) {

    public EffectiveOwner {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(provenance, "provenance");
    }

    public EffectiveOwner(UserKey user, Provenance provenance, long sourceId) {
        this(user, provenance, sourceId, false);
    }

    /** Whether the issue itself names the owner. */
    public boolean own() {
        return provenance == Provenance.ISSUE;
    }
}
