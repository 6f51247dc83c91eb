package io.clearowner.jira.ownership;

import java.util.Optional;

/** The user in the field of the issue that the policy names; never that of a parent. */
final class FieldSource implements OwnerSource {

    @Override
    public Provenance provenance() {
        return Provenance.FIELD;
    }

    @Override
    public Optional<EffectiveOwner> owner(Role role, IssueFacts issue, Policy policy) {
        MappedField field = policy.mappedField(role);
        Optional<UserKey> user = issue.userIn(field);
        return user.isEmpty()
                ? Optional.empty()
                : Optional.of(new EffectiveOwner(user.get(), Provenance.FIELD, field.sourceId()));
    }
}
