package io.clearowner.jira.ownership;

import java.util.Optional;

/** One person holds both roles where the policy wants two; applies to both roles alike. */
final class SamePerson implements Reason {

    @Override
    public String code() {
        return "same-person";
    }

    @Override
    public boolean appliesTo(Role role, IssueFacts issue, Owners owners, People people) {
        Optional<EffectiveOwner> product = owners.product();
        Optional<EffectiveOwner> delivery = owners.delivery();
        return product.isPresent() && delivery.isPresent() && product.get().user().equals(delivery.get().user());
    }
}
