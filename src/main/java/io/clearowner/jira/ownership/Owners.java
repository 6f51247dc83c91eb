package io.clearowner.jira.ownership;

import java.util.Objects;
import java.util.Optional;

/** Both effective owners of one issue. */
public record Owners(Optional<EffectiveOwner> product, Optional<EffectiveOwner> delivery) {

    /** Inheritance ends here; Jira nests sub-tasks once, and a cycle in broken data must end as well. */
    static final int MAX_DEPTH = 8;

    public Owners {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(delivery, "delivery");
    }

    public Optional<EffectiveOwner> of(Role role) {
        return role == Role.PRODUCT ? product : delivery;
    }

    /** The issue's own owners; a sub-task without one takes its parent's. */
    public static Owners effective(IssueFacts issue) {
        return new Owners(effective(Role.PRODUCT, issue), effective(Role.DELIVERY, issue));
    }

    private static Optional<EffectiveOwner> effective(Role role, IssueFacts issue) {
        Optional<UserKey> own = issue.ownOwner(role);
        if (own.isPresent()) {
            return Optional.of(new EffectiveOwner(own.get(), Provenance.ISSUE));
        }
        IssueFacts current = issue;
        for (int depth = 0; depth < MAX_DEPTH && current.subTask(); depth++) {
            Optional<IssueFacts> parent = current.parent();
            if (parent.isEmpty()) {
                return Optional.empty();
            }
            current = parent.get();
            Optional<UserKey> inherited = current.ownOwner(role);
            if (inherited.isPresent()) {
                return Optional.of(new EffectiveOwner(inherited.get(), Provenance.PARENT));
            }
        }
        return Optional.empty();
    }
}
