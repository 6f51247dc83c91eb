package io.clearowner.jira.ownership;

import java.util.Optional;

/** One place from which an issue without an owner may inherit one. */
interface OwnerSource {

    Provenance provenance();

    /** Called only if the policy lets the role inherit from here, and no earlier source has an owner. */
    Optional<EffectiveOwner> owner(Role role, IssueFacts issue, Policy policy);
}
