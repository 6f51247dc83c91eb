package io.clearowner.jira.ownership;

import java.util.Objects;
import java.util.Optional;

/** The effective owners of one issue. */
public record Owners(Optional<EffectiveOwner> product, Optional<EffectiveOwner> delivery) {

    public Owners {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(delivery, "delivery");
    }

    /** Only one role's owner, when the other is not needed. */
    static Owners only(Role role, Optional<EffectiveOwner> owner) {
        return role == Role.PRODUCT ? new Owners(owner, Optional.empty()) : new Owners(Optional.empty(), owner);
    }

    public Optional<EffectiveOwner> of(Role role) {
        return role == Role.PRODUCT ? product : delivery;
    }
}
