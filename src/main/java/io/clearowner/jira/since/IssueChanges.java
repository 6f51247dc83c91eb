package io.clearowner.jira.since;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one edit changed of what the assessment looks at, each with the value before.
 *
 * @param owners      roles whose owner changed, with the owner before, empty for none
 * @param resolved    whether the issue was resolved before, if that changed
 * @param issueTypeId the issue type before, if that changed
 * @param moved       whether the issue came from another project, where other people may browse
 */
record IssueChanges(Map<Role, Optional<UserKey>> owners, Optional<Boolean> resolved, Optional<String> issueTypeId,
        boolean moved) {

    static final IssueChanges NONE = new IssueChanges(Map.of(), Optional.empty(), Optional.empty(), false);

    /**
     * One line of Jira's change history.
     *
     * @param fieldType {@code custom} for custom fields, {@code jira} for Jira's own
     */
    record Item(String fieldType, String field, String oldValue) {
    }

    static IssueChanges of(List<Item> items, OwnershipFields fields) {
        Map<Role, Optional<UserKey>> owners = new EnumMap<>(Role.class);
        Optional<Boolean> resolved = Optional.empty();
        Optional<String> issueTypeId = Optional.empty();
        boolean moved = false;
        for (Item item : items) {
            boolean before = item.oldValue() != null && !item.oldValue().isBlank();
            if ("custom".equals(item.fieldType())) {
                role(item.field(), fields).ifPresent(role -> owners.put(role,
                        before ? Optional.of(new UserKey(item.oldValue())) : Optional.empty()));
            } else if ("resolution".equals(item.field())) {
                resolved = Optional.of(before);
            } else if ("issuetype".equals(item.field()) && before) {
                issueTypeId = Optional.of(item.oldValue());
            } else if ("project".equals(item.field())) {
                moved = true;
            }
        }
        return new IssueChanges(owners, resolved, issueTypeId, moved);
    }

    boolean none() {
        return owners.isEmpty() && resolved.isEmpty() && issueTypeId.isEmpty() && !moved;
    }

    private static Optional<Role> role(String fieldName, OwnershipFields fields) {
        for (Role role : Role.values()) {
            if (fields.owner(role).map(field -> field.getFieldName().equals(fieldName)).orElse(false)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
