package io.clearowner.jira.rest.json;

/**
 * Who owns an issue.
 *
 * @param assessed whether the policy covers the issue at all; if not, both roles are clear
 */
@Info
public record OwnershipInfo(String key, boolean assessed, RoleDetailInfo product, RoleDetailInfo delivery) {}
