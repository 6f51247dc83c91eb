package io.clearowner.jira.insight.search;

import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person owns in a scope, by own value or inherited.
 *
 * @param active false for a deactivated or deleted account
 * @param areas projects and components that the person owns and whose project the viewer can browse, by role
 */
public record OwnerLoad(UserKey user, boolean active, Map<Role, Held> held, Map<Role, List<OwnedArea>> areas) {

    /**
     * What the person owns in one role.
     *
     * @param issues issues whose effective owner is the person
     * @param inherited those of them that do not name the person themselves
     * @param sources inherited issues by where they inherit from, among the issues looked at; only sources that occur
     * @param assessed issues that are assessed
     * @param unclear those of them whose role is unclear
     * @param reasons unclear issues by code, in order of precedence; only codes that occur
     * @param search JQL for the issues; empty for a deleted user, whom JQL cannot name
     * @param unclearSearch JQL for the unclear issues
     */
    public record Held(
            long issues,
            long inherited,
            Map<Provenance, Long> sources,
            long assessed,
            long unclear,
            Map<String, Long> reasons,
            Optional<String> search,
            Optional<String> unclearSearch) {

        Held from(Map<Provenance, Long> sources) {
            return new Held(issues, inherited, sources, assessed, unclear, reasons, search, unclearSearch);
        }
    }

    /**
     * A project or component that the person owns.
     *
     * @param project key of the project
     * @param name of the project or component
     */
    public record OwnedArea(Area area, String project, String name) {}

    /** Total of both roles; an issue whose roles the person both holds counts twice. */
    public long issues() {
        return held.values().stream().mapToLong(Held::issues).sum();
    }
}
