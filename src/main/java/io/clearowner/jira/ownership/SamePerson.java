package io.clearowner.jira.ownership;

import java.util.Optional;

/** One person holds both roles. Applies to both. */
final class SamePerson implements Reason {

    @Override
    public String code() {
        return "same-person";
    }

    @Override
    public boolean appliesTo(Role role, AssessmentContext context) {
        Optional<EffectiveOwner> product = context.owner(Role.PRODUCT);
        Optional<EffectiveOwner> delivery = context.owner(Role.DELIVERY);
        return product.isPresent()
                && delivery.isPresent()
                && product.get().user().equals(delivery.get().user());
    }
}
