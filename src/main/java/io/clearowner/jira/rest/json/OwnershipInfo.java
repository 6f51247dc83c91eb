package io.clearowner.jira.rest.json;

/**
 * Who owns an issue.
 *
 * @param judged whether the policy judges the issue at all; if not, both roles are clear
 */
@Info
public record OwnershipInfo(String key, boolean judged, RoleDetailInfo product, RoleDetailInfo delivery) {}
