package io.clearowner.jira.insight.search;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.Role;
import java.util.List;
import java.util.Map;

/**
 * The unclear issues of a scope, as one viewer sees them.
 *
 * @param partial whether hidden or deleted parts of the scope were left out
 * @param scopeIssues issues in the scope
 * @param waived per role, the number of waived issues; they are not unclear
 * @param reasons per role, the number of issues by code; only codes that occur, in order of precedence
 * @param searches the JQL behind each number
 * @param page the listed issues
 * @param total issues in the whole list
 */
public record UnclearAnswer(
        boolean partial,
        long scopeIssues,
        Counts counts,
        Map<Role, Long> waived,
        Map<Role, Map<String, Long>> reasons,
        Searches searches,
        List<Issue> page,
        long total) {

    /**
     * Issues that are assessed; and issues unclear in either role, in vision, in execution, and in both. An assessed
     * issue that is not unclear is clear, with or without a waiver.
     */
    public record Counts(long assessed, long unclear, long vision, long execution, long both) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        long of(Role role) {
            return role == Role.PRODUCT ? vision : execution;
        }
    }

    /** The JQL behind each number; reasons have one for every code that occurs. */
    public record Searches(
            String scope,
            String assessed,
            String unclear,
            String vision,
            String execution,
            String both,
            Map<Role, String> waived,
            Map<Role, Map<String, String>> reasons) {}
}
