package io.clearowner.jira.insight.search;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Map;
import java.util.Optional;

/**
 * What one person owns in a scope. Counts only issues that name the person themselves, since JQL does not find
 * inherited owners.
 *
 * @param active false for a deactivated or deleted account
 */
public record OwnerLoad(UserKey user, boolean active, Map<Role, Held> held) {

    /**
     * What the person owns in one role.
     *
     * @param issues issues that name the person
     * @param assessed those of them that are assessed
     * @param unclear those of them whose role is unclear
     * @param reasons unclear issues by code, in order of precedence; only codes that occur
     * @param search JQL for the issues; empty for a deleted user, whom JQL cannot name
     * @param unclearSearch JQL for the unclear issues
     */
    public record Held(
            long issues,
            long assessed,
            long unclear,
            Map<String, Long> reasons,
            Optional<String> search,
            Optional<String> unclearSearch) {}

    /** Total of both roles; an issue that names the person twice counts twice. */
    public long issues() {
        return held.values().stream().mapToLong(Held::issues).sum();
    }
}
