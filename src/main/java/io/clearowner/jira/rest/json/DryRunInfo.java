package io.clearowner.jira.rest.json;

import java.util.List;
import java.util.Map;

/**
 * A dry run of a policy. Counts issues assessed so far that the requester may see.
 *
 * @param id the run's address below {@code policy/dry-runs}
 * @param project key of the project; null for the global policy
 * @param state waiting, running or finished
 * @param done issues inspected
 * @param total issues to inspect
 * @param issues issues assessed
 * @param unclearNow of these, unclear by the current policy
 * @param unclearThen of these, unclear by the proposed policy
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
     * Issues that would become unclear, or clear.
     *
     * @param vision roles by code
     * @param execution roles by code
     * @param keys of the first 100 issues
     * @param search JQL for these; null if there are none
     */
    @Info
    public record ChangeInfo(
            long issues, Map<String, Long> vision, Map<String, Long> execution, List<String> keys, String search) {}
}
