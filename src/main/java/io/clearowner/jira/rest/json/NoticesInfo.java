package io.clearowner.jira.rest.json;

import java.util.List;

/** Notices about owners whose accounts were deactivated or deleted, the newest first. */
@Info
public record NoticesInfo(List<NoticeInfo> values) {

    /**
     * A notice: one for each day and user directory.
     *
     * @param id as in {@code 2026-03-02-1}
     * @param day in UTC
     * @param people departed owners of that day and directory
     * @param checkDirectory whether there are so many that the directory may be to blame
     * @param transferFrom when transfers are offered, if they are not yet; else null
     * @param owners what the first 50 of them own, as far as the reader sees it
     */
    @Info
    public record NoticeInfo(
            String id,
            String day,
            int people,
            boolean checkDirectory,
            String transferFrom,
            List<DepartedOwnerInfo> owners) {}

    /**
     * What a departed person owns.
     *
     * @param project the project in which it is counted; null for all of Jira
     * @param product open issues that name the person as Product Owner
     * @param delivery open issues that name the person as Delivery Owner
     * @param areas projects and components that the person owns, once for each role
     * @param search JQL for the issues; null for a deleted account
     * @param mayTransfer whether the reader may transfer it now
     */
    @Info
    public record DepartedOwnerInfo(
            UserInfo user,
            ProjectNameInfo project,
            long product,
            long delivery,
            int areas,
            String search,
            boolean mayTransfer) {}

    /** A project. */
    @Info
    public record ProjectNameInfo(String key, String name) {}
}
