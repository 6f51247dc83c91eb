package io.clearowner.jira.upkeep.issueevent;

import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.OwnershipFields;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one edit changed among the facts that the assessment uses, with the values before the edit.
 *
 * @param owners changes of the issue's own owners
 * @param resolved whether the issue was resolved, if that changed
 * @param issueTypeId the previous issue type, if changed
 * @param described whether the issue had a description, if that changed
 * @param due whether the issue had a due date, if that changed
 * @param versions added and removed fix versions
 * @param components added and removed components
 * @param epicId id of the previous epic, empty for none, if changed
 * @param parent id or key of the previous parent, an empty text for none, if changed
 * @param projectId id of the previous project, if the history has it
 * @param moved whether the issue was moved from another project, where other users may have access
 * @param users changes of the fields from which a policy takes owners
 */
record IssueChanges(
        Map<Role, UserChange> owners,
        Optional<Boolean> resolved,
        Optional<String> issueTypeId,
        Optional<Boolean> described,
        Optional<Boolean> due,
        ValueDelta versions,
        ValueDelta components,
        Optional<Optional<Long>> epicId,
        Optional<String> parent,
        Optional<Long> projectId,
        boolean moved,
        Map<MappedField, UserChange> users) {

    static final IssueChanges NONE = new IssueChanges(
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ValueDelta.NONE,
            ValueDelta.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Map.of());

    /** The user in a field before and after the edit. */
    record UserChange(Optional<UserKey> before, Optional<UserKey> after) {

        private static UserChange of(Item item) {
            return new UserChange(user(item.oldValue()), user(item.newValue()));
        }

        private static Optional<UserKey> user(String key) {
            return present(key) ? Optional.of(new UserKey(key)) : Optional.empty();
        }
    }

    /**
     * One item of Jira's change history.
     *
     * @param fieldType {@code custom} for custom fields, {@code jira} for Jira's own
     */
    record Item(String fieldType, String field, String oldValue, String oldText, String newValue) {}

    /**
     * Changed values of a multi-value field.
     *
     * @param added ids
     * @param removed names by id
     */
    record ValueDelta(Set<Long> added, Map<Long, String> removed) {

        static final ValueDelta NONE = new ValueDelta(Set.of(), Map.of());

        boolean none() {
            return added.isEmpty() && removed.isEmpty();
        }

        private static ValueDelta of(List<Item> items, String field) {
            Set<Long> added = new HashSet<>();
            Map<Long, String> removed = new HashMap<>();
            for (Item item : items) {
                if (field.equals(item.field()) && !custom(item)) {
                    id(item.newValue()).ifPresent(added::add);
                    id(item.oldValue()).ifPresent(id -> removed.put(id, item.oldText() == null ? "" : item.oldText()));
                }
            }
            return new ValueDelta(added, removed);
        }
    }

    /**
     * @param epicFields names of the fields that refer to an issue above
     * @param mappedFields names in the history of the fields from which a policy takes owners
     * @param at when the change was made; fields had the names of that time
     */
    static IssueChanges of(
            List<Item> items,
            OwnershipFields fields,
            Set<String> epicFields,
            Map<MappedField, Set<String>> mappedFields,
            Instant at) {
        Map<MappedField, UserChange> users = new HashMap<>();
        Map<Role, UserChange> owners = new EnumMap<>(Role.class);
        Optional<Boolean> resolved = Optional.empty();
        Optional<String> issueTypeId = Optional.empty();
        Optional<Boolean> described = Optional.empty();
        Optional<Boolean> due = Optional.empty();
        Optional<Optional<Long>> epicId = Optional.empty();
        Optional<String> parent = Optional.empty();
        Optional<Long> projectId = Optional.empty();
        boolean moved = false;
        for (Item item : items) {
            boolean before = present(item.oldValue());
            // Unverified on Jira 11: the history of assignee, reporter and user pickers has user keys as values
            mappedFields.forEach((field, names) -> {
                if (field.isCustom() == custom(item) && names.contains(item.field())) {
                    users.put(field, UserChange.of(item));
                }
            });
            if (custom(item)) {
                fields.changedRole(item.field(), at).ifPresent(role -> owners.put(role, UserChange.of(item)));
                if (epicFields.contains(item.field())) {
                    // Unverified on Jira 11: the history of Epic Link and Parent Link has issue ids as values
                    epicId = Optional.of(id(item.oldValue()));
                }
                continue;
            }
            switch (item.field()) {
                case "resolution" -> resolved = Optional.of(before);
                case "issuetype" -> issueTypeId = before ? Optional.of(item.oldValue()) : issueTypeId;
                // Jira's history has the description as text only, without a value.
                case "description" -> described = Optional.of(present(item.oldText()));
                case "duedate" -> due = Optional.of(before);
                case "project" -> {
                    moved = true;
                    projectId = id(item.oldValue());
                }
                // Of sub-tasks, also of those that became issues of their own, and of issues that became sub-tasks.
                // Unverified on Jira 11: the name of this field in the history.
                case "Parent", "Parent Issue" -> parent = Optional.of(reference(item));
                default -> {}
            }
        }
        return new IssueChanges(
                owners,
                resolved,
                issueTypeId,
                described,
                due,
                ValueDelta.of(items, "Fix Version"),
                ValueDelta.of(items, "Component"),
                epicId,
                parent,
                projectId,
                moved,
                users);
    }

    boolean none() {
        return resolved.isEmpty()
                && issueTypeId.isEmpty()
                && described.isEmpty()
                && due.isEmpty()
                && versions.none()
                && !inheritable()
                && parent.isEmpty()
                && users.isEmpty()
                && !moved;
    }

    /** Whether anything changed that issues below may inherit. */
    boolean inheritable() {
        return !owners.isEmpty() || !components.none() || epicId.isPresent();
    }

    private static boolean custom(Item item) {
        return "custom".equals(item.fieldType());
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }

    private static Optional<Long> id(String text) {
        return present(text) && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static String reference(Item item) {
        return present(item.oldValue()) ? item.oldValue() : present(item.oldText()) ? item.oldText() : "";
    }
}
