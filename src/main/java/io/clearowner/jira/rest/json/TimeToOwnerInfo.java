package io.clearowner.jira.rest.json;

/**
 * How long issues of a project waited for their first owner.
 *
 * @param days length of the period
 * @param created issues created in the period that the reader sees
 * @param looked how many of them were inspected, those created last
 */
@Info
public record TimeToOwnerInfo(
        String project, int days, long created, long looked, PaceInfo product, PaceInfo delivery) {

    /**
     * The waiting times of one role.
     *
     * @param owned issues that ever named an owner
     * @param meanSeconds from creation to the first owner; null if there are none
     * @param medianSeconds the median of the same times; null if there are none
     */
    @Info
    public record PaceInfo(long owned, Long meanSeconds, Long medianSeconds) {}
}
