package io.clearowner.jira.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal.Kind;
import java.time.Instant;
import java.util.Optional;

/** The plugin's custom fields. A rename does not lose them; an administrator may delete them. */
public interface OwnershipFields {

    /** The stored field that names the role's owner. */
    Optional<CustomField> owner(Role role);

    /** The calculated field that holds the role's clarity. */
    Optional<CustomField> clarity(Role role);

    /** The calculated field that names the role's effective owner, own or inherited. */
    Optional<CustomField> effectiveOwner(Role role);

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

    /**
     * The calculated field that names the role's effective owner.
     *
     * @throws Refusal if it does not exist
     */
    default CustomField requireEffectiveOwner(Role role) {
        return effectiveOwner(role).orElseThrow(OwnershipFields::missing);
    }

    /**
     * The role whose owner an item of Jira's change history is about. The history has the name of a custom field at the
     * time, which may have changed since.
     *
     * @param name of a custom field, as in the history item
     * @param at when the item was written
     */
    default Optional<Role> changedRole(String name, Instant at) {
        for (Role role : Role.values()) {
            Optional<CustomField> field = owner(role);
            if (field.isPresent()
                    && (field.get().getFieldName().equals(name)
                            || name.equals(field.get().getUntranslatedName()))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Whether the existing owner and clarity fields apply to such issues. If not, the issues are not assessed. */
    boolean applyTo(long projectId, String issueTypeId);

    /** Whether Jira indexes the field with such issues. */
    boolean applies(OwnershipField field, long projectId, String issueTypeId);

    /** As {@link #applyTo(long, String)}; an issue without a project or type is still being created. */
    default boolean applyTo(Issue issue) {
        return issue.getProjectId() == null
                || issue.getIssueTypeId() == null
                || applyTo(issue.getProjectId(), issue.getIssueTypeId());
    }

    /** As {@link #applies(OwnershipField, long, String)}. */
    default boolean applies(OwnershipField field, Issue issue) {
        return issue.getProjectId() == null
                || issue.getIssueTypeId() == null
                || applies(field, issue.getProjectId(), issue.getIssueTypeId());
    }

    /** Whether people can set the role's owner: the field exists, applies to the issue, and is not hidden there. */
    boolean ownerCanBeSet(Role role, Issue issue);

    /** Whether all exist. */
    boolean complete();

    private static Refusal missing() {
        return Refusal.because(Kind.NOT_SET_UP, "fields", "clear-owner.rest.fields.missing");
    }
}
