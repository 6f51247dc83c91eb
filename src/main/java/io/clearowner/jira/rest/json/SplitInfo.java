package io.clearowner.jira.rest.json;

import io.clearowner.jira.insight.search.ClaritySplit;
import io.clearowner.jira.insight.search.ClaritySplit.RoleSplit;
import io.clearowner.jira.ownership.Role;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is clear, split into owners that issues name themselves and inherited ones.
 *
 * @param partial whether hidden or deleted parts of the scope were left out
 */
@Info
public record SplitInfo(boolean partial, ClearInfo clear, RoleSplitInfo vision, RoleSplitInfo execution) {

    /** Issues in which no role is unclear, and those of them whose roles all name an owner or are waived. */
    @Info
    public record ClearInfo(long issues, long own, String search, String ownSearch) {}

    /**
     * The clear issues of one role, without waived ones.
     *
     * @param own issues that name the owner themselves
     * @param inherited issues that inherit the owner
     * @param nobody issues without an owner, where the policy does not ask for one
     * @param sources inherited owners by source, among the issues inspected
     */
    @Info
    public record RoleSplitInfo(
            long own,
            long inherited,
            long nobody,
            Map<String, Long> sources,
            String ownSearch,
            String inheritedSearch,
            String nobodySearch) {}

    public static SplitInfo of(ClaritySplit split) {
        return new SplitInfo(
                split.partial(),
                new ClearInfo(split.clear(), split.own(), split.clearSearch(), split.ownSearch()),
                of(split.roles().get(Role.PRODUCT)),
                of(split.roles().get(Role.DELIVERY)));
    }

    private static RoleSplitInfo of(RoleSplit split) {
        Map<String, Long> sources = new LinkedHashMap<>();
        split.sources().forEach((source, issues) -> sources.put(source.code(), issues));
        return new RoleSplitInfo(
                split.own(),
                split.inherited(),
                split.nobody(),
                sources,
                split.ownSearch(),
                split.inheritedSearch(),
                split.nobodySearch());
    }
}
