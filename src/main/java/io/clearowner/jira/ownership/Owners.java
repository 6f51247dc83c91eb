package io.clearowner.jira.ownership;

import java.util.Objects;
import java.util.Optional;

/** Both effective owners of one issue. */
public record Owners(Optional<EffectiveOwner> product, Optional<EffectiveOwner> delivery) {

    public Owners {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(delivery, "delivery");
    }

    /** One of them, where nobody asks for the other. */
    static Owners only(Role role, Optional<EffectiveOwner> owner) {
        return role == Role.PRODUCT ? new Owners(owner, Optional.empty()) : new Owners(Optional.empty(), owner);
    }

    public Optional<EffectiveOwner> of(Role role) {
        return role == Role.PRODUCT ? product : delivery;
    }
}
