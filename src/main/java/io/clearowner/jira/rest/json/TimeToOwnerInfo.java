package io.clearowner.jira.rest.json;

/**
 * How long issues of a project waited for their first owner.
 *
 * @param days of the period
 * @param created issues of the period that the reader sees
 * @param looked how many of them were looked at, those created last
 */
@Info
public record TimeToOwnerInfo(
        String project, int days, long created, long looked, PaceInfo product, PaceInfo delivery) {

    /**
     * Of one role.
     *
     * @param owned issues that named an owner at some time
     * @param meanSeconds from creation to the first one, null if there are none
     * @param medianSeconds half of them waited no longer, null if there are none
     */
    @Info
    public record PaceInfo(long owned, Long meanSeconds, Long medianSeconds) {}
}
