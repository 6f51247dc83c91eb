package io.clearowner.jira.rest.json;

/**
 * A person who could own an issue.
 *
 * @param canBrowse false if the person may not see the issue, and would be {@code no-access}
 * @param why for a suggestion, why the person is likely; otherwise null
 */
@Info
public record CandidateInfo(UserInfo user, boolean canBrowse, String why) {}
