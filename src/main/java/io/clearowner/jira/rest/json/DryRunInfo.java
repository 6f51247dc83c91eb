package io.clearowner.jira.rest.json;

import java.util.List;
import java.util.Map;

/**
 * A policy that is tried. The numbers count issues that the person who asked may see, as far as it came.
 *
 * @param id what to ask for it by
 * @param project key of the project, null for the global policy
 * @param state waiting, running or finished
 * @param done issues looked at
 * @param total issues to look at
 * @param issues issues that were assessed
 * @param unclearNow of these, unclear by the policy in force
 * @param unclearThen of these, unclear by the policy that is tried
 */
@Info
public record DryRunInfo(
        String id,
        String project,
        String state,
        long done,
        long total,
        long issues,
        long unclearNow,
        long unclearThen,
        ChangeInfo becomeUnclear,
        ChangeInfo becomeClear) {

    /**
     * Issues that change sides.
     *
     * @param vision roles by code
     * @param execution roles by code
     * @param keys the first 100
     * @param search JQL that finds these, or null for none
     */
    @Info
    public record ChangeInfo(
            long issues, Map<String, Long> vision, Map<String, Long> execution, List<String> keys, String search) {}
}
