package io.clearowner.jira.insight.search;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Map;
import java.util.Optional;

/**
 * What one person holds in a scope. Counted are the owners that issues name themselves: no search of Jira finds
 * inherited ones.
 *
 * @param active false for an account that is deactivated or gone
 */
public record OwnerLoad(UserKey user, boolean active, Map<Role, Held> held) {

    /**
     * What the person holds in one role.
     *
     * @param issues issues that name the person
     * @param unclear those of them whose role is unclear
     * @param reasons those by code, in order of precedence; only codes that occur
     * @param search JQL that finds the issues; empty for people who are gone, whom no search finds
     * @param unclearSearch JQL that finds the unclear ones
     */
    public record Held(
            long issues,
            long unclear,
            Map<String, Long> reasons,
            Optional<String> search,
            Optional<String> unclearSearch) {}

    /** In both roles; an issue that names the person twice counts twice. */
    public long issues() {
        return held.values().stream().mapToLong(Held::issues).sum();
    }
}
