package io.clearowner.jira.ownership;

import java.util.Objects;
import java.util.Optional;

/** Both effective owners of one issue. */
public record Owners(Optional<EffectiveOwner> product, Optional<EffectiveOwner> delivery) {

    public Owners {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(delivery, "delivery");
    }

    public Optional<EffectiveOwner> of(Role role) {
        return role == Role.PRODUCT ? product : delivery;
    }
}
