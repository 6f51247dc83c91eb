package io.clearowner.jira.insight.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What unclear issues are grouped by. */
public enum Grouping {
    PROJECT("project"),
    COMPONENT("component"),
    ISSUE_TYPE("issueType"),
    EPIC("epic"),
    REASON("reason"),
    OWNER("owner");

    private final String id;

    Grouping(String id) {
        this.id = id;
    }

    /** The name in REST and preferences. */
    public String id() {
        return id;
    }

    /** Whether the group depends on the role, so that the caller must choose one. */
    public boolean ofOneRole() {
        return this == REASON || this == OWNER;
    }

    public static Optional<Grouping> byId(String id) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.id.equals(id))
                .findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Grouping::id).toList();
    }
}
