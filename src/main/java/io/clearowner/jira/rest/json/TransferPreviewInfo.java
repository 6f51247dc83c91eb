package io.clearowner.jira.rest.json;

import java.util.List;
import java.util.Map;

/**
 * What a transfer would do.
 *
 * @param state {@code waiting}, {@code running}, {@code finished} or {@code failed}
 * @param done issues looked at
 * @param total issues in scope; 0 before the start
 * @param issues issues of which a role would change
 * @param changes roles that would change; each causes one entry in the history of an issue, and one event
 * @param already roles that have the owner that the plan would give them
 * @param skipped roles that would be skipped, by reason
 * @param projects roles that would change, by project, most first
 * @param owners roles that would change, by new owner, most first; a null user is for roles that would be emptied
 * @param areas projects and components that would be handed over
 * @param leads projects and components that {@code owner} leads in Jira, as far as the reader sees them
 * @param examples the first 50 changes
 * @param problem why the preview failed; null if it did not
 */
@Info
public record TransferPreviewInfo(
        String id,
        String state,
        long done,
        long total,
        TransferPlanInfo plan,
        long issues,
        ChangesInfo changes,
        long already,
        Map<String, Long> skipped,
        List<ProjectInfo> projects,
        List<OwnerInfo> owners,
        List<AreaInfo> areas,
        List<LedInfo> leads,
        List<ChangeInfo> examples,
        String problem) {

    /** Roles that would change. */
    @Info
    public record ChangesInfo(long total, long product, long delivery) {}

    /** Roles that would change in one project. */
    @Info
    public record ProjectInfo(String key, String name, long changes) {}

    /** Roles that one person would get. */
    @Info
    public record OwnerInfo(UserInfo user, long changes) {}

    /**
     * A project or component that would be handed over in one role.
     *
     * @param kind {@code project} or {@code component}
     * @param id of the project or component
     * @param name null if it was deleted
     */
    @Info
    public record AreaInfo(String kind, long id, String role, String name) {}

    /**
     * A project or component that the person leads in Jira, which a transfer does not change.
     *
     * @param kind {@code project} or {@code component}
     * @param project key of the project in whose settings the lead is changed
     */
    @Info
    public record LedInfo(String kind, String name, String project) {}

    /** One change of an issue. */
    @Info
    public record ChangeInfo(String key, String summary, String role, UserInfo from, UserInfo to) {}
}
