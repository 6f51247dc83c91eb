package io.clearowner.jira.rest.json;

/**
 * The ownership of an issue.
 *
 * @param assessed whether the policy covers the issue; if not, both roles are clear
 */
@Info
public record OwnershipInfo(String key, boolean assessed, RoleDetailInfo product, RoleDetailInfo delivery) {}
