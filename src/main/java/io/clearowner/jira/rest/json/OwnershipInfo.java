package io.clearowner.jira.rest.json;

/**
 * The ownership of an issue.
 *
 * @param assessed whether the policy covers the issue; if not, both roles are not-assessed
 * @param fieldsApply whether our fields apply to such issues; if not, the issue is not assessed
 * @param undo after a change of an owner, the id under {@code transfers} by which it can be undone; else null
 */
@Info
public record OwnershipInfo(
        String key,
        boolean assessed,
        boolean fieldsApply,
        RoleDetailInfo product,
        RoleDetailInfo delivery,
        String undo) {}
