package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * Unclear issues counted by group.
 *
 * @param by project, component, issueType, epic, reason or owner
 * @param role which issues are counted: unclear vision, execution, either or both
 * @param partial whether hidden or deleted parts of the scope were left out
 * @param issues unclear issues in the scope
 * @param complete false if groups may be missing
 * @param total number of groups on all pages
 * @param values the groups of the page, the largest first
 */
@Info
public record GroupsInfo(
        String by,
        String role,
        boolean partial,
        long issues,
        boolean complete,
        int start,
        int limit,
        long total,
        List<GroupInfo> values) {

    /**
     * One group.
     *
     * @param id key of the project or epic, id of the component or issue type, code of the reason, key of the owner;
     *     null for the issues that have none
     * @param name in the reader's language
     * @param owner the person if grouped by owner, or null
     * @param exact false if only some of the issues were inspected
     * @param search JQL for exactly these issues; null if there is none
     */
    @Info
    public record GroupInfo(String id, String name, UserInfo owner, long issues, boolean exact, String search) {}
}
