package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.ownership.Role;
import java.util.Optional;

/** The plugin's four custom fields as they are now; found again after a rename, absent when an admin deleted them. */
public interface OwnershipFields {

    /** The stored field that names the role's owner. */
    Optional<CustomField> owner(Role role);

    /** The calculated field that holds the role's clarity. */
    Optional<CustomField> clarity(Role role);

    /** Whether all four exist. */
    boolean complete();
}
