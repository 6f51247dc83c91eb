package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal.Kind;
import java.util.Optional;

/** The plugin's four custom fields. A rename does not lose them; an administrator may delete them. */
public interface OwnershipFields {

    /** The stored field that names the role's owner. */
    Optional<CustomField> owner(Role role);

    /** The calculated field that holds the role's clarity. */
    Optional<CustomField> clarity(Role role);

    /**
     * The stored field that names the role's owner.
     *
     * @throws Refusal if it does not exist
     */
    default CustomField requireOwner(Role role) {
        return owner(role).orElseThrow(OwnershipFields::missing);
    }

    /**
     * The calculated field that holds the role's clarity.
     *
     * @throws Refusal if it does not exist
     */
    default CustomField requireClarity(Role role) {
        return clarity(role).orElseThrow(OwnershipFields::missing);
    }

    /** Whether all four exist. */
    boolean complete();

    private static Refusal missing() {
        return Refusal.because(Kind.NOT_SET_UP, "fields", "clear-owner.rest.fields.missing");
    }
}
