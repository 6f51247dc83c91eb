package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where an effective owner comes from, in order of precedence. */
public enum Provenance {
    ISSUE,
    PARENT,
    EPIC,
    COMPONENT,
    PROJECT,
    /** A field of the issue that a policy names for the role. */
    FIELD,
    COMPONENT_LEAD,
    PROJECT_LEAD;

    /** Where people name owners; a policy may turn each of them off. The sources after these are off by default. */
    public static final List<Provenance> INHERITED = List.of(PARENT, EPIC, COMPONENT, PROJECT);

    /** Leads in Jira's own settings; a policy may turn each of them on, for each role. */
    public static final List<Provenance> LEADS = List.of(COMPONENT_LEAD, PROJECT_LEAD);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }

    public static Optional<Provenance> byCode(String code) {
        for (Provenance provenance : values()) {
            if (provenance.code.equals(code)) {
                return Optional.of(provenance);
            }
        }
        return Optional.empty();
    }
}
