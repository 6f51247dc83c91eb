package io.clearowner.jira.ownership;

import java.util.Locale;

/** Where an effective owner comes from. */
public enum Provenance {
    ISSUE, PARENT, EPIC, COMPONENT, PROJECT;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
