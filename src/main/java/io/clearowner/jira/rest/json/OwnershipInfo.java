package io.clearowner.jira.rest.json;

/**
 * Who owns an issue.
 *
 * @param assessed whether the policy covers the issue at all; if not, both roles are clear
 * @param fieldsApply whether our fields apply to such issues; if not, it is not assessed whatever the policy says
 */
@Info
public record OwnershipInfo(
        String key, boolean assessed, boolean fieldsApply, RoleDetailInfo product, RoleDetailInfo delivery) {}
