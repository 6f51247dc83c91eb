package io.clearowner.jira.platform;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.ownership.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Finds the fields by their stored ids, so that a rename does not lose them, else by type, so that fields created by
 * hand or restored from a backup are found too. Called for every issue that is indexed: known ids are looked up in
 * memory, and an absent field is searched for at most every few seconds.
 */
public final class StoredOwnershipFields implements OwnershipFields {

    private static final String SETTING = "io.clearowner.jira.field.";
    private static final long RECHECK_AFTER_NANOS = 5_000_000_000L;
    private static final long PLACES_FOR_NANOS = 1_000_000_000L;

    private static final Set<OwnershipField> REQUIRED = Arrays.stream(OwnershipField.values())
            .filter(OwnershipField::requiredToAssess)
            .collect(Collectors.toUnmodifiableSet());

    private final CustomFieldManager customFields;
    private final PluginSettingsFactory settings;
    private final FieldReach reach;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final FieldNames names;
    private final Map<OwnershipField, Long> ids = new ConcurrentHashMap<>();
    private final Map<OwnershipField, Long> absentSince = new ConcurrentHashMap<>();
    private volatile Places places;

    public StoredOwnershipFields(
            CustomFieldManager customFields, PluginSettingsFactory settings, FieldReach reach, Clock clock) {
        this(customFields, settings, reach, clock, System::nanoTime);
    }

    StoredOwnershipFields(
            CustomFieldManager customFields,
            PluginSettingsFactory settings,
            FieldReach reach,
            Clock clock,
            LongSupplier nanoTime) {
        this.customFields = customFields;
        this.settings = settings;
        this.reach = reach;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.names = new FieldNames(settings, nanoTime);
        this.places = new Places(nanoTime.getAsLong(), new ConcurrentHashMap<>());
    }

    @Override
    public Optional<CustomField> owner(Role role) {
        return find(OwnershipField.ownerOf(role));
    }

    @Override
    public Optional<CustomField> clarity(Role role) {
        return find(OwnershipField.clarityOf(role));
    }

    @Override
    public Optional<CustomField> effectiveOwner(Role role) {
        return find(OwnershipField.effectiveOwnerOf(role));
    }

    /** Also stores a new name of the field. Do not call while Jira indexes. */
    @Override
    public Optional<Role> changedRole(String name, Instant at) {
        seeNames();
        return Arrays.stream(Role.values())
                .filter(role ->
                        owner(role).filter(field -> names.isOf(field, name, at)).isPresent())
                .findFirst();
    }

    private void seeNames() {
        for (Role role : Role.values()) {
            owner(role).ifPresent(field -> names.see(field, clock.instant()));
        }
    }

    @Override
    public boolean applyTo(long projectId, String issueTypeId) {
        return fieldsAt(projectId, issueTypeId).containsAll(REQUIRED);
    }

    @Override
    public boolean applies(OwnershipField field, long projectId, String issueTypeId) {
        return fieldsAt(projectId, issueTypeId).contains(field);
    }

    /** Not cached, because an edit must not be refused, nor accepted in vain, after a change of the fields. */
    @Override
    public boolean ownerCanBeSet(Role role, Issue issue) {
        return owner(role)
                .filter(field -> field.getRelevantConfig(issue) != null
                        && reach.includes(field, issue.getProjectId(), issue.getIssueTypeId()))
                .isPresent();
    }

    /**
     * Cached for a second, because it is called for every indexed issue. Not longer, because an administrator may
     * re-index a project right after a change of its fields. A missing field limits nothing.
     */
    private Set<OwnershipField> fieldsAt(long projectId, String issueTypeId) {
        Places known = places;
        long now = nanoTime.getAsLong();
        if (now - known.since > PLACES_FOR_NANOS) {
            known = forgetPlaces(now);
        }
        Place place = new Place(projectId, issueTypeId);
        Set<OwnershipField> fields = known.fields.get(place);
        if (fields == null) {
            fields = EnumSet.noneOf(OwnershipField.class);
            for (OwnershipField field : OwnershipField.values()) {
                if (projectId == 0
                        || issueTypeId == null
                        || find(field)
                                .map(found -> reach.includes(found, projectId, issueTypeId))
                                .orElse(true)) {
                    fields.add(field);
                }
            }
            known.fields.put(place, fields);
        }
        return fields;
    }

    private record Place(long projectId, String issueTypeId) {}

    private record Places(long since, Map<Place, Set<OwnershipField>> fields) {}

    @Override
    public boolean complete() {
        for (OwnershipField field : OwnershipField.values()) {
            if (find(field).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The current field in Jira. */
    public Optional<CustomField> find(OwnershipField type) {
        Long id = ids.get(type);
        if (id != null) {
            CustomField field = ifOfType(type, customFields.getCustomFieldObject(id));
            if (field != null) {
                return Optional.of(field);
            }
            ids.remove(type);
        }
        Long absent = absentSince.get(type);
        if (absent != null && nanoTime.getAsLong() - absent < RECHECK_AFTER_NANOS) {
            return Optional.empty();
        }
        Optional<CustomField> found = search(type);
        if (found.isPresent()) {
            ids.put(type, found.get().getIdAsLong());
            absentSince.remove(type);
        } else {
            absentSince.put(type, nanoTime.getAsLong());
        }
        return found;
    }

    /**
     * Discards what is cached and searches again. For callers that must see a field that another node has just created.
     */
    public Optional<CustomField> refresh(OwnershipField type) {
        ids.remove(type);
        absentSince.remove(type);
        return find(type);
    }

    /** Whether the field's id was ever stored, so that the field existed once. */
    public boolean remembered(OwnershipField type) {
        return settings().get(SETTING + type.typeKey()) != null;
    }

    /** Stores the field's id for all nodes and restarts. */
    public void remember(OwnershipField type, CustomField field) {
        settings().put(SETTING + type.typeKey(), field.getIdAsLong().toString());
        if (!type.calculated()) {
            names.see(field, clock.instant());
        }
        absentSince.remove(type);
        ids.put(type, field.getIdAsLong());
        // A new field may apply where the one before it did not, and its issues are re-indexed at once.
        forgetPlaces(nanoTime.getAsLong());
    }

    private Places forgetPlaces(long now) {
        Places none = new Places(now, new ConcurrentHashMap<>());
        places = none;
        return none;
    }

    /** By the stored id, else the oldest field of the type, in case there are several. */
    private Optional<CustomField> search(OwnershipField type) {
        if (settings().get(SETTING + type.typeKey()) instanceof String id && id.matches("\\d{1,18}")) {
            CustomField field = ifOfType(type, customFields.getCustomFieldObject(Long.valueOf(id)));
            if (field != null) {
                return Optional.of(field);
            }
        }
        return customFields.getCustomFieldObjects().stream()
                .filter(field -> ifOfType(type, field) != null)
                .min(Comparator.comparing(CustomField::getIdAsLong));
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }

    private static CustomField ifOfType(OwnershipField type, CustomField field) {
        return field != null
                        && field.getCustomFieldType() != null
                        && type.completeTypeKey()
                                .equals(field.getCustomFieldType().getKey())
                ? field
                : null;
    }
}
