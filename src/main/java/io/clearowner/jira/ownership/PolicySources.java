package io.clearowner.jira.ownership;

import java.util.EnumSet;
import java.util.Set;

/** The sources that each role inherits from. Asked for every role that names nobody, of every issue that is indexed. */
record PolicySources(Set<Provenance> product, Set<Provenance> delivery) {

    static PolicySources of(Policy policy) {
        return new PolicySources(of(policy, Role.PRODUCT), of(policy, Role.DELIVERY));
    }

    private static Set<Provenance> of(Policy policy, Role role) {
        Set<Provenance> sources = EnumSet.noneOf(Provenance.class);
        sources.addAll(policy.get(PolicySetting.INHERITS_FROM));
        sources.addAll(policy.get(PolicySetting.inheritsFromLeads(role)));
        if (!policy.mappedField(role).equals(MappedField.NONE)) {
            sources.add(Provenance.FIELD);
        }
        return sources;
    }

    Set<Provenance> of(Role role) {
        return role == Role.PRODUCT ? product : delivery;
    }
}
