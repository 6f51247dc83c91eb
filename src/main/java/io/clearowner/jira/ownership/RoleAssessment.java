package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The assessment of one role of one issue.
 *
 * @param clarity the code that is shown and indexed
 * @param reasons all codes that apply, in order of precedence; a waived role has some, a clear or not assessed one has
 *     none
 */
public record RoleAssessment(Role role, Clarity clarity, List<String> reasons, Optional<EffectiveOwner> owner) {

    public RoleAssessment {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(clarity, "clarity");
        Objects.requireNonNull(owner, "owner");
        reasons = List.copyOf(reasons);
    }

    public boolean unclear() {
        return clarity.unclear();
    }
}
