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
    PROJECT;

    /** All sources except the issue itself; a policy may turn each of them off. */
    public static final List<Provenance> INHERITED = List.of(PARENT, EPIC, COMPONENT, PROJECT);

    private final String code = name().toLowerCase(Locale.ROOT);

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
