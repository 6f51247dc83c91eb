package io.clearowner.jira.rest;

/** Who owns an issue. */
@Info
public record OwnershipInfo(String key, EditableRoleInfo product, EditableRoleInfo delivery) {
}
