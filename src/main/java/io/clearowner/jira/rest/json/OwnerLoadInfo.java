package io.clearowner.jira.rest.json;

import java.util.Map;

/** What one person owns in a scope. */
@Info
public record OwnerLoadInfo(UserInfo user, HeldInfo product, HeldInfo delivery) {

    /**
     * What the person owns in one role.
     *
     * @param issues issues that name the person themselves
     * @param assessed those of them that are assessed
     * @param unclear those of them whose role is unclear
     * @param reasons unclear issues by code
     * @param search JQL for the issues; null for a deleted user
     * @param unclearSearch JQL for the unclear issues; null for a deleted user
     */
    @Info
    public record HeldInfo(
            long issues, long assessed, long unclear, Map<String, Long> reasons, String search, String unclearSearch) {}
}
