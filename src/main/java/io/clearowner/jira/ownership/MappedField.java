package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of the issue itself from which a policy takes an owner where nobody is named: the assignee, the reporter, or
 * a custom field that holds one user.
 *
 * @param code as in {@code assignee} or {@code customfield_10200}; the id that Jira gives the field
 * @param sourceId identifies the field in {@link EffectiveOwner#sourceId()}: the id of a custom field, else negative
 */
public record MappedField(String code, long sourceId) {

    /** No field. */
    public static final MappedField NONE = new MappedField("none", 0);

    public static final MappedField ASSIGNEE = new MappedField("assignee", -1);
    public static final MappedField REPORTER = new MappedField("reporter", -2);

    /** Those that exist on every site. */
    static final List<MappedField> EVERYWHERE = List.of(NONE, ASSIGNEE, REPORTER);

    private static final String CUSTOM = "customfield_";

    /** @param id positive */
    public static MappedField custom(long id) {
        return new MappedField(CUSTOM + id, id);
    }

    /** Empty if no field could have the code. An empty code is no field. */
    public static Optional<MappedField> byCode(String code) {
        if (code.matches(CUSTOM + "[1-9]\\d{0,17}")) {
            return Optional.of(custom(Long.parseLong(code.substring(CUSTOM.length()))));
        }
        return code.isBlank()
                ? Optional.of(NONE)
                : EVERYWHERE.stream().filter(field -> field.code.equals(code)).findFirst();
    }

    /** The field that an effective owner comes from. */
    public static MappedField bySourceId(long sourceId) {
        return Stream.of(ASSIGNEE, REPORTER)
                .filter(field -> field.sourceId == sourceId)
                .findFirst()
                .orElseGet(() -> custom(sourceId));
    }

    public boolean isCustom() {
        return sourceId > 0;
    }

    @Override
    public String toString() {
        return code;
    }
}
