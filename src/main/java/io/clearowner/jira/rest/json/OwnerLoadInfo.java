package io.clearowner.jira.rest.json;

import java.util.List;
import java.util.Map;

/** What one person owns in a scope, by own value or inherited. */
@Info
public record OwnerLoadInfo(UserInfo user, HeldInfo product, HeldInfo delivery) {

    /**
     * What the person owns in one role.
     *
     * @param issues issues whose effective owner is the person
     * @param inherited those of them that do not name the person themselves
     * @param sources inherited issues by where they inherit from, among the issues looked at
     * @param areas projects and components that the person owns, as far as the reader can browse them
     * @param assessed issues that are assessed
     * @param unclear those of them whose role is unclear
     * @param reasons unclear issues by code
     * @param search JQL for the issues; null for a deleted user
     * @param unclearSearch JQL for the unclear issues; null for a deleted user
     */
    @Info
    public record HeldInfo(
            long issues,
            long inherited,
            Map<String, Long> sources,
            List<OwnedAreaInfo> areas,
            long assessed,
            long unclear,
            Map<String, Long> reasons,
            String search,
            String unclearSearch) {}

    /**
     * A project or component that the person owns.
     *
     * @param kind project or component
     * @param project key of the project
     * @param name of the project or component
     */
    @Info
    public record OwnedAreaInfo(String kind, String project, String name) {}
}
