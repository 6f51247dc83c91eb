package io.clearowner.jira.insight.search;

import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import java.util.Map;

/**
 * How much of what is clear is so by owners that the issues name themselves, as one viewer sees it.
 *
 * @param partial whether hidden or deleted parts of the scope were left out
 * @param clear issues in which no role is unclear, waived ones included
 * @param own those in which every role that is not waived names its owner itself
 */
public record ClaritySplit(
        boolean partial, long clear, long own, String clearSearch, String ownSearch, Map<Role, RoleSplit> roles) {

    /**
     * The clear issues of one role, without waived ones.
     *
     * @param own issues that name the owner themselves
     * @param inherited issues that inherit the owner
     * @param nobody issues without an owner, where the policy does not ask for one
     * @param sources inherited owners by source, in order of precedence, among the issues inspected: those changed last
     */
    public record RoleSplit(
            long own,
            long inherited,
            long nobody,
            Map<Provenance, Long> sources,
            String ownSearch,
            String inheritedSearch,
            String nobodySearch) {}
}
