package io.clearowner.jira.rest.json;

import java.util.List;
import java.util.Map;

/**
 * A dry run of a policy. Counts issues so far that the requester may see.
 *
 * @param id the run's address below {@code policy/dry-runs}
 * @param project key of the project; null for the global policy
 * @param state waiting, running or finished
 * @param done issues inspected
 * @param total issues to inspect
 * @param issues issues counted, assessed or not
 * @param assessedNow of these, assessed by the current policy
 * @param assessedThen of these, assessed by the proposed policy
 * @param unclearNow unclear by the current policy
 * @param unclearThen unclear by the proposed policy
 * @param becomeNotAssessed unclear issues that would not be assessed any more
 */
@Info
public record DryRunInfo(
        String id,
        String project,
        String state,
        long done,
        long total,
        long issues,
        long assessedNow,
        long assessedThen,
        long unclearNow,
        long unclearThen,
        ChangeInfo becomeUnclear,
        ChangeInfo becomeClear,
        ChangeInfo becomeNotAssessed) {

    /**
     * Issues that would become unclear, or no longer be unclear.
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
