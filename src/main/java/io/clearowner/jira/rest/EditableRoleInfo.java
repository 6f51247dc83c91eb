package io.clearowner.jira.rest;

import java.util.List;

/** A {@link RoleInfo} that also tells whether the reader may choose the owner. */
@Info
public record EditableRoleInfo(String code, String label, boolean unclear, List<String> reasons, UserInfo owner,
        String provenance, String since, boolean editable) {

    static EditableRoleInfo of(RoleInfo role, boolean editable) {
        return new EditableRoleInfo(role.code(), role.label(), role.unclear(), role.reasons(), role.owner(),
                role.provenance(), role.since(), editable);
    }
}
