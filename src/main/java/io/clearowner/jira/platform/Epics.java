package io.clearowner.jira.platform;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the issue above an issue in Jira Software's fields: the epic of its Epic Link, or the issue of its Parent Link.
 * Without Jira Software, the fields do not exist. https://docs.atlassian.com/jira-software/ on EpicLinkCFType says that
 * an Epic Link's value is an issue. Nothing is published for the Parent Link, so any other value is ignored.
 */
public final class Epics {

    /** Type key of Jira Software's Epic Link field. */
    public static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

    // Unverified on Jira 11: the type key of the Parent Link field, and that its value is an issue
    private static final Set<String> TYPES = Set.of(EPIC_LINK, "com.atlassian.jpo:jpo-custom-field-parent");
    private static final long CACHED_FOR_NANOS = 30_000_000_000L;

    private final CustomFieldManager customFields;
    private final LongSupplier nanoTime;
    private volatile Cached cached;

    public Epics(CustomFieldManager customFields) {
        this(customFields, System::nanoTime);
    }

    Epics(CustomFieldManager customFields, LongSupplier nanoTime) {
        this.customFields = customFields;
        this.nanoTime = nanoTime;
    }

    /** The issue above; empty for none. */
    public Optional<Issue> epicOf(Issue issue) {
        for (CustomField field : fields()) {
            if (issue.getCustomFieldValue(field) instanceof Issue epic) {
                return Optional.of(epic);
            }
        }
        return Optional.empty();
    }

    /**
     * The fields that refer to an issue above. Cached for half a minute, because they are read for every issue that is
     * indexed.
     */
    public List<CustomField> fields() {
        Cached current = cached;
        long now = nanoTime.getAsLong();
        if (current == null || now - current.at > CACHED_FOR_NANOS) {
            current = new Cached(
                    now,
                    customFields.getCustomFieldObjects().stream()
                            .filter(field -> field.getCustomFieldType() != null
                                    && TYPES.contains(field.getCustomFieldType().getKey()))
                            .toList());
            cached = current;
        }
        return current.fields;
    }

    /**
     * The names of these fields in Jira's change history, which has the untranslated name. Not cached, because history
     * that is written right after a rename has the new name.
     */
    public Set<String> names() {
        return fields().stream()
                .map(field -> customFields.getCustomFieldObject(field.getIdAsLong()))
                .filter(Objects::nonNull)
                .flatMap(field -> Stream.of(field.getUntranslatedName(), field.getFieldName()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private record Cached(long at, List<CustomField> fields) {}
}
