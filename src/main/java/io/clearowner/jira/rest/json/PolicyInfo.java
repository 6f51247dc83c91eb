package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * Values of a policy; null where the level above decides.
 *
 * @param reasons codes of the reasons that are on, in order of precedence
 * @param issueTypes ids of the issue types that are assessed; none for all standard types
 * @param graceDays days after an issue was created before a missing owner counts
 * @param confirmWithinDays days that an owner has to say yes
 * @param onDecline keep, previous or empty
 * @param reconfirmEveryDays days after which a yes is stale
 * @param inheritsFrom parent, epic, component, project
 * @param overloadAbove open issues that one person may hold in one role
 */
@Info
public record PolicyInfo(
        List<String> reasons,
        Boolean includesResolved,
        List<String> issueTypes,
        Integer graceDays,
        Integer confirmWithinDays,
        String onDecline,
        Integer reconfirmEveryDays,
        List<String> inheritsFrom,
        Integer overloadAbove) {}
