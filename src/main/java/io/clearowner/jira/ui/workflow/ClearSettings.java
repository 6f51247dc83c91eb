package io.clearowner.jira.ui.workflow;

import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the validator demands.
 *
 * @param reasons codes of the reasons that count; empty for those of the policy
 * @param exemptRole id of the project role whose members are let through
 */
record ClearSettings(Set<Role> roles, Set<String> reasons, Optional<Long> exemptRole) {

    static final String ROLES = "roles";
    static final String REASONS = "reasons";
    static final String EXEMPT_ROLE = "exemptRole";

    static ClearSettings read(ModuleArgs args) throws BrokenSettings {
        Set<String> reasons = args.codes(REASONS);
        if (!Reasons.codes().containsAll(reasons)) {
            throw new BrokenSettings(REASONS, args.text(REASONS));
        }
        String exempt = args.text(EXEMPT_ROLE);
        if (!exempt.matches("\\d{0,18}")) {
            throw new BrokenSettings(EXEMPT_ROLE, exempt);
        }
        return new ClearSettings(
                args.roles(ROLES), reasons, exempt.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(exempt)));
    }

    /** The policy by which the validator assesses. Reasons that it names itself count without days of grace. */
    Policy demands(Policy policy) {
        return reasons.isEmpty()
                ? policy
                : PolicySettings.NONE
                        .with(PolicySetting.REASONS, Set.copyOf(reasons))
                        .with(PolicySetting.GRACE_DAYS, 0)
                        .applyTo(policy);
    }

    Map<String, String> write() {
        return Map.of(
                ROLES,
                ModuleArgs.joinedRoles(roles),
                REASONS,
                ModuleArgs.joined(
                        Reasons.codes().stream().filter(reasons::contains).toList()),
                EXEMPT_ROLE,
                exemptRole.map(String::valueOf).orElse(""));
    }
}
