package io.clearowner.jira.insight.search;

import io.clearowner.jira.ownership.UserKey;
import java.util.List;
import java.util.Optional;

/**
 * Unclear issues counted by group.
 *
 * @param partial whether hidden or deleted parts of the scope were left out
 * @param issues unclear issues in the scope
 * @param groups the largest first
 * @param complete false if there are more issues than can be inspected; groups of issues not changed recently may then
 *     be missing
 */
public record UnclearGroups(boolean partial, long issues, List<Group> groups, boolean complete) {

    /**
     * One group.
     *
     * @param id its key or id in Jira; empty for the issues without one, such as no component
     * @param name its display name; empty if there is none
     * @param owner the person, if grouped by owner
     * @param issues unclear issues; an issue with two components counts in both groups
     * @param exact false if not all issues were inspected and no search counts the group
     * @param search JQL for exactly these issues; empty if there is none, as for a deleted owner
     */
    public record Group(
            Optional<String> id,
            Optional<String> name,
            Optional<UserKey> owner,
            long issues,
            boolean exact,
            Optional<String> search) {}
}
