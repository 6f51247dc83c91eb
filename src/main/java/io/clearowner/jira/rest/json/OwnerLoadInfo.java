package io.clearowner.jira.rest.json;

import java.util.Map;

/** What one person holds in a scope. */
@Info
public record OwnerLoadInfo(UserInfo user, HeldInfo product, HeldInfo delivery) {

    /**
     * What the person holds in one role.
     *
     * @param issues issues that name the person themselves
     * @param unclear those of them whose role is unclear
     * @param reasons those by code
     * @param search JQL that finds the issues; null for a person who is gone
     * @param unclearSearch JQL that finds the unclear ones, likewise
     */
    @Info
    public record HeldInfo(long issues, long unclear, Map<String, Long> reasons, String search, String unclearSearch) {}
}
