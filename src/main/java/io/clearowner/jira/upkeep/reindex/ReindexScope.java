package io.clearowner.jira.upkeep.reindex;

import io.clearowner.jira.ownership.UserKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Which issues to index again.
 *
 * @param kind what the subject names
 * @param subject an id or a user's key; empty for everything and for named issues, a dash for what has no clarity
 * @param issueIds ids of the named issues, ascending and without doubles; else empty
 */
public record ReindexScope(Kind kind, String subject, List<Long> issueIds) {

    /** What the subject names. The ids are stored, so they never change. */
    public enum Kind {
        EVERYTHING("everything"),
        PROJECT("project"),
        OWNER("owner"),
        ISSUES("issues"),
        COMPONENT("component"),
        EPIC("epic"),
        WITHOUT_CLARITY("unjudged");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** @throws IllegalArgumentException for an id that no kind has */
        static Kind byId(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("kind: " + id));
        }
    }

    public ReindexScope {
        issueIds = List.copyOf(issueIds);
    }

    /** Every issue there is. */
    public static ReindexScope everything() {
        return new ReindexScope(Kind.EVERYTHING, "", List.of());
    }

    /** All issues of a project. */
    public static ReindexScope project(long projectId) {
        return new ReindexScope(Kind.PROJECT, String.valueOf(projectId), List.of());
    }

    /** All issues that the person owns in either role, own or inherited. */
    public static ReindexScope owner(UserKey user) {
        return new ReindexScope(Kind.OWNER, user.value(), List.of());
    }

    /** These issues, and those that inherit from them. */
    public static ReindexScope issues(Collection<Long> issueIds) {
        return new ReindexScope(
                Kind.ISSUES, "", issueIds.stream().sorted().distinct().toList());
    }

    /** All issues with the component, and those that inherit from them. */
    public static ReindexScope component(long componentId) {
        return new ReindexScope(Kind.COMPONENT, String.valueOf(componentId), List.of());
    }

    /** What was indexed while the plugin was disabled, and has no clarity. */
    public static ReindexScope withoutClarity() {
        return new ReindexScope(Kind.WITHOUT_CLARITY, "-", List.of());
    }

    /** The issues in an epic, and those that inherit from them; not the epic itself. */
    public static ReindexScope epic(long issueId) {
        return new ReindexScope(Kind.EPIC, String.valueOf(issueId), List.of());
    }
}
