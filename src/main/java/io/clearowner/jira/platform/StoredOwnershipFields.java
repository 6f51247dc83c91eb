package io.clearowner.jira.platform;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.ownership.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Finds the fields by the id that was kept when they were created, so a rename does not lose them, and else by their
 * type, so fields that an admin created by hand or restored from a backup are found too. Asked for every issue that is
 * indexed: known ids are looked up in memory, and a field that is absent is searched for at most every few seconds.
 */
public final class StoredOwnershipFields implements OwnershipFields {

    private static final String SETTING = "io.clearowner.jira.field.";
    private static final long ABSENT_FOR_NANOS = 5_000_000_000L;

    private final CustomFieldManager customFields;
    private final PluginSettingsFactory settings;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final FieldNames names;
    private final Map<OwnershipField, Long> ids = new ConcurrentHashMap<>();
    private final Map<OwnershipField, Long> absentSince = new ConcurrentHashMap<>();

    public StoredOwnershipFields(CustomFieldManager customFields, PluginSettingsFactory settings, Clock clock) {
        this(customFields, settings, clock, System::nanoTime);
    }

    StoredOwnershipFields(
            CustomFieldManager customFields, PluginSettingsFactory settings, Clock clock, LongSupplier nanoTime) {
        this.customFields = customFields;
        this.settings = settings;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.names = new FieldNames(settings, nanoTime);
    }

    @Override
    public Optional<CustomField> owner(Role role) {
        return find(OwnershipField.ownerOf(role));
    }

    @Override
    public Optional<CustomField> clarity(Role role) {
        return find(OwnershipField.clarityOf(role));
    }

    /** Also writes down a new name of the field. Not for use while Jira indexes. */
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
    public boolean complete() {
        for (OwnershipField field : OwnershipField.values()) {
            if (find(field).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The field as Jira has it now. */
    public Optional<CustomField> find(OwnershipField wanted) {
        Long known = ids.get(wanted);
        if (known != null) {
            CustomField field = ofWantedType(wanted, customFields.getCustomFieldObject(known));
            if (field != null) {
                return Optional.of(field);
            }
            ids.remove(wanted);
        }
        Long absent = absentSince.get(wanted);
        if (absent != null && nanoTime.getAsLong() - absent < ABSENT_FOR_NANOS) {
            return Optional.empty();
        }
        Optional<CustomField> found = search(wanted);
        if (found.isPresent()) {
            ids.put(wanted, found.get().getIdAsLong());
            absentSince.remove(wanted);
        } else {
            absentSince.put(wanted, nanoTime.getAsLong());
        }
        return found;
    }

    /**
     * Forgets what was looked up and looks again, for those who must not miss a field that another node just created.
     */
    public Optional<CustomField> refresh(OwnershipField wanted) {
        ids.remove(wanted);
        absentSince.remove(wanted);
        return find(wanted);
    }

    /** Keeps the field's id for all nodes and restarts. */
    public void remember(OwnershipField which, CustomField field) {
        settings().put(SETTING + which.typeKey(), field.getIdAsLong().toString());
        if (!which.calculated()) {
            names.see(field, clock.instant());
        }
        absentSince.remove(which);
        ids.put(which, field.getIdAsLong());
    }

    /** By the kept id, else the oldest of the type, should somebody have made a second one. */
    private Optional<CustomField> search(OwnershipField wanted) {
        if (settings().get(SETTING + wanted.typeKey()) instanceof String id && id.matches("\\d{1,18}")) {
            CustomField field = ofWantedType(wanted, customFields.getCustomFieldObject(Long.valueOf(id)));
            if (field != null) {
                return Optional.of(field);
            }
        }
        return customFields.getCustomFieldObjects().stream()
                .filter(field -> ofWantedType(wanted, field) != null)
                .min(Comparator.comparing(CustomField::getIdAsLong));
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }

    private static CustomField ofWantedType(OwnershipField wanted, CustomField field) {
        return field != null
                        && field.getCustomFieldType() != null
                        && wanted.completeTypeKey()
                                .equals(field.getCustomFieldType().getKey())
                ? field
                : null;
    }
}
