package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * One role of one issue.
 *
 * @param code the clarity: not-assessed, clear, waived or a reason
 * @param label the clarity in the reader's language
 * @param level not-assessed, clear, waived, warning or critical (nobody holds the role who could act)
 * @param reasons all reasons that apply, in order of precedence
 * @param owner the effective owner, or null
 * @param provenance where the owner comes from, or null
 * @param since since when the role is unclear, ISO 8601 in UTC; null if it is not unclear or not known
 */
@Info
public record RoleInfo(
        String code,
        String label,
        String level,
        boolean unclear,
        List<String> reasons,
        UserInfo owner,
        String provenance,
        String since) {}
