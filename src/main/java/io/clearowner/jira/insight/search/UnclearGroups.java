package io.clearowner.jira.insight.search;

import io.clearowner.jira.ownership.UserKey;
import java.util.List;
import java.util.Optional;

/**
 * Unclear issues, counted by something that they have.
 *
 * @param partial whether parts of the scope were left out that the viewer cannot see or that do not exist any more
 * @param issues unclear issues in the scope
 * @param groups all that were found, the largest first
 * @param complete whether these are all groups there are; where there are more issues than can be looked at, groups may
 *     be missing whose issues nobody has touched for long
 */
public record UnclearGroups(boolean partial, long issues, List<Group> groups, boolean complete) {

    /**
     * One of the groups.
     *
     * @param id what it is called in Jira; empty for the issues that have none, such as no component
     * @param name for people; empty for those that have none
     * @param owner the person, where issues are counted by owner
     * @param issues unclear issues; an issue with two components counts in both groups
     * @param exact false where no search counts them and there are more issues than can be looked at
     * @param search JQL that finds just these; empty where none does, as with owners that are inherited
     */
    public record Group(
            Optional<String> id,
            Optional<String> name,
            Optional<UserKey> owner,
            long issues,
            boolean exact,
            Optional<String> search) {}
}
