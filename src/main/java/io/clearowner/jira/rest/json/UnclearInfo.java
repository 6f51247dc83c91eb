package io.clearowner.jira.rest.json;

import java.util.List;
import java.util.Map;

/**
 * What is unclear in a scope.
 *
 * @param reasons number of issues by code; only codes that occur, in order of precedence
 * @param legend what the codes in {@code reasons} are, by code
 * @param total issues in the whole list that {@code issues} is a page of
 * @param mayTransfer {@code site} if the reader may transfer any issues, {@code project} if the reader may transfer
 *     those of all projects on this page, else null
 */
@Info
public record UnclearInfo(
        ScopeInfo scope,
        CountsInfo counts,
        ByRole<Long> reasons,
        Map<String, CodeInfo> legend,
        SearchesInfo searches,
        List<IssueInfo> issues,
        int start,
        int limit,
        long total,
        String mayTransfer) {

    /**
     * The searched scope.
     *
     * @param partial whether hidden or deleted parts of the scope were left out
     */
    @Info
    public record ScopeInfo(String jql, long issues, boolean partial) {}

    /**
     * Unclear issues, and apart from them those that need no owner for a while.
     *
     * @param assessed issues that the policy covers and to which our fields apply; the others are neither clear nor
     *     unclear
     */
    @Info
    public record CountsInfo(
            long assessed, long unclear, long vision, long execution, long both, RolesInfo<Long> waived) {}

    /** Something for each role. */
    @Info
    public record RolesInfo<T>(T vision, T execution) {}

    /** Something for each code of each role. */
    @Info
    public record ByRole<T>(Map<String, T> vision, Map<String, T> execution) {}

    /**
     * What a code is.
     *
     * @param label in the reader's language
     * @param level as in {@link RoleInfo}
     */
    @Info
    public record CodeInfo(String label, String level) {}

    /** The JQL behind each number. */
    @Info
    public record SearchesInfo(
            String scope,
            String assessed,
            String unclear,
            String vision,
            String execution,
            String both,
            RolesInfo<String> waived,
            ByRole<String> reasons) {}

    /**
     * An issue with both roles.
     *
     * @param due the due date as in {@code 2026-01-31}; null for none
     * @param editable whether the reader may choose its owners
     */
    @Info
    public record IssueInfo(
            long id,
            String key,
            String summary,
            IssueTypeInfo issueType,
            String due,
            boolean editable,
            RoleInfo vision,
            RoleInfo execution) {}

    /** The type of an issue. */
    @Info
    public record IssueTypeInfo(String name, String iconUrl) {}
}
