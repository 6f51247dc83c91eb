package io.clearowner.jira.platform;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.UserKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The site's custom fields that hold one user, without our own. A policy may take owners from them. Where a field is
 * hidden or out of context, Jira neither shows nor indexes its value, so there it counts as empty.
 */
public final class UserPickers {

    /** Type key of Jira's own user picker. */
    // Unverified on Jira 11: this key, and that the classes of such field types are single fields and user fields
    public static final String USER_PICKER = CustomFieldManager.PLUGIN_KEY + ":userpicker";

    private static final long PLACES_FOR_NANOS = 1_000_000_000L;

    private final CustomFieldManager customFields;
    private final FieldReach reach;
    private final LongSupplier nanoTime;
    private volatile Places places;

    public UserPickers(CustomFieldManager customFields, FieldReach reach) {
        this(customFields, reach, System::nanoTime);
    }

    UserPickers(CustomFieldManager customFields, FieldReach reach, LongSupplier nanoTime) {
        this.customFields = customFields;
        this.reach = reach;
        this.nanoTime = nanoTime;
        this.places = new Places(nanoTime.getAsLong(), new ConcurrentHashMap<>());
    }

    /** All of them, by name. */
    public List<CustomField> all() {
        return customFields.getCustomFieldObjects().stream()
                .filter(UserPickers::holdsOneUser)
                .sorted(Comparator.comparing(CustomField::getName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(CustomField::getIdAsLong))
                .toList();
    }

    /** Empty if the field is none of Jira's custom fields, does not exist, or does not hold one user. */
    public Optional<CustomField> find(MappedField field) {
        return field.isCustom()
                ? Optional.ofNullable(customFields.getCustomFieldObject(field.sourceId()))
                        .filter(UserPickers::holdsOneUser)
                : Optional.empty();
    }

    /** The user in a custom field of the issue. Reads memory and the issue only. */
    Optional<UserKey> userIn(MappedField field, Issue issue) {
        Optional<CustomField> custom = find(field);
        if (custom.isPresent()
                && applies(custom.get(), issue)
                && issue.getCustomFieldValue(custom.get()) instanceof ApplicationUser user) {
            return Optional.of(UserKeys.of(user));
        }
        return Optional.empty();
    }

    private static boolean holdsOneUser(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type != null
                && OwnershipField.ofType(type.getKey()).isEmpty()
                && (USER_PICKER.equals(type.getKey())
                        || type instanceof AbstractSingleFieldType && type instanceof UserField);
    }

    /** Cached for a second, as for our own fields. */
    private boolean applies(CustomField field, Issue issue) {
        Long projectId = issue.getProjectId();
        String issueTypeId = issue.getIssueTypeId();
        if (projectId == null || issueTypeId == null) {
            return true;
        }
        Places known = places;
        long now = nanoTime.getAsLong();
        if (now - known.since > PLACES_FOR_NANOS) {
            known = new Places(now, new ConcurrentHashMap<>());
            places = known;
        }
        return known.applies.computeIfAbsent(
                new Place(field.getIdAsLong(), projectId, issueTypeId),
                place -> reach.includes(field, projectId, issueTypeId));
    }

    private record Place(long fieldId, long projectId, String issueTypeId) {}

    private record Places(long since, Map<Place, Boolean> applies) {}
}
